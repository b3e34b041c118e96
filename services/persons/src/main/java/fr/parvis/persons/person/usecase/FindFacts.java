package fr.parvis.persons.person.usecase;

import fr.parvis.persons.person.Person;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Condition;
import fr.parvis.persons.registry.ConditionSource;
import fr.parvis.persons.registry.Facts;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks up what an action needs to know of a file, and nothing else. */
@ApplicationScoped
final class FindFacts {

    private final Map<Condition, ConditionSource> sources = new EnumMap<>(Condition.class);

    FindFacts(@All List<ConditionSource> sources) {
        sources.forEach(source -> this.sources.put(source.condition(), source));
        if (this.sources.size() != Condition.values().length || sources.size() != this.sources.size()) {
            throw new IllegalStateException("each condition needs one source");
        }
    }

    Uni<Facts> of(Person person, Action action) {
        Uni<Facts> known = Uni.createFrom().item(Facts.of(person));
        for (Condition condition : action.needs()) {
            known = known.chain(facts -> look(person, condition).map(holds -> facts.with(condition, holds)));
        }
        return known;
    }

    private Uni<Boolean> look(Person person, Condition condition) {
        ConditionSource source = sources.get(condition);
        if (source == null) {
            throw new IllegalStateException(condition + " has no source");
        }
        return source.holdsOf(person);
    }
}
