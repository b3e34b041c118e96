package fr.parvis.persons.closing.usecase;

import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.registry.Condition;
import fr.parvis.persons.registry.ConditionSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether she closed her file. */
@ApplicationScoped
final class IsClosed implements ConditionSource {

    private final Closings closings;

    IsClosed(Closings closings) {
        this.closings = closings;
    }

    @Override
    public Condition condition() {
        return Condition.CLOSED;
    }

    @Override
    public Uni<Boolean> holdsOf(Person person) {
        return closings.of(person.id()).map(Optional::isPresent);
    }
}
