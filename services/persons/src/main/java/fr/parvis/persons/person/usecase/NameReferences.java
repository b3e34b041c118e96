package fr.parvis.persons.person.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names for the moment of showing or printing (architecture, section 3); whoever the caller may not see is left out. */
@ApplicationScoped
public final class NameReferences {

    public static final int LIMIT = 200;

    private final Persons persons;
    private final References references;
    private final AccessLog log;

    NameReferences(Persons persons, References references, AccessLog log) {
        this.persons = persons;
        this.references = references;
        this.log = log;
    }

    @WithTransaction
    public Uni<Map<UUID, Person>> handle(Caller caller, Collection<UUID> wanted) {
        if (wanted.size() > LIMIT) {
            throw new RefusedException("references", Rule.TOO_MANY);
        }
        return references
                .resolveAll(wanted, Audience.FACILITATION)
                .chain(known -> load(caller, known))
                .call(named -> log.record(
                        caller,
                        named.values().stream()
                                .map(person -> person.id().value())
                                .toList(),
                        Accessed.NAME));
    }

    private Uni<Map<UUID, Person>> load(Caller caller, Map<UUID, PersonId> known) {
        return Multi.createFrom()
                .iterable(known.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> persons.find(entry.getValue()).map(person -> visible(caller, entry.getKey(), person)))
                .collect()
                .asList()
                .map(NameReferences::merge);
    }

    private static Map<UUID, Person> visible(Caller caller, UUID reference, Optional<Person> person) {
        return person.filter(found -> Action.NAME_REFERENCES.permits(caller, found))
                .map(found -> Map.of(reference, found))
                .orElse(Map.of());
    }

    private static Map<UUID, Person> merge(List<Map<UUID, Person>> parts) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        parts.forEach(all::putAll);
        return all;
    }
}
