package fr.parvis.persons.situation.usecase;

import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.registry.Condition;
import fr.parvis.persons.registry.ConditionSource;
import fr.parvis.persons.situation.SituationRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whether she agrees today that the sheet is kept. */
@ApplicationScoped
final class AgreesToSituation implements ConditionSource {

    private final Consents consents;
    private final Clock clock;

    AgreesToSituation(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Condition condition() {
        return Condition.AGREES_TO_SITUATION;
    }

    @Override
    public Uni<Boolean> holdsOf(Person person) {
        return consents.granted(List.of(person.id().value()))
                .map(granted -> SituationRules.isAllowed(granted, LocalDate.now(clock)));
    }
}
