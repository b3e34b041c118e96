package fr.parvis.persons.reference.persistence;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.reference.Audience;
import fr.parvis.persons.reference.References;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernateReferences implements References {

    /** Two requests may draw at once: the first one stored is the reference. */
    private static final String DRAW = """
            insert into reference (person_id, audience, value) values (:person, :audience, :value)
            on conflict (person_id, audience) do nothing
            """;

    @Override
    public Uni<UUID> issue(PersonId person, Audience audience) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DRAW)
                        .setParameter("person", person.value())
                        .setParameter("audience", audience.name())
                        .setParameter("value", UUID.randomUUID())
                        .executeUpdate()
                        .chain(() -> session.createSelectionQuery(
                                        "from ReferenceRow where personId = :person and audience = :audience",
                                        ReferenceRow.class)
                                .setParameter("person", person.value())
                                .setParameter("audience", audience.name())
                                .getSingleResult())
                        .map(row -> row.value));
    }

    @Override
    public Uni<Optional<PersonId>> resolve(UUID reference, Audience audience) {
        return resolveAll(List.of(reference), audience).map(known -> Optional.ofNullable(known.get(reference)));
    }

    @Override
    public Uni<Map<UUID, PersonId>> resolveAll(Collection<UUID> references, Audience audience) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReferenceRow where audience = :audience and value in :references",
                                ReferenceRow.class)
                        .setParameter("audience", audience.name())
                        .setParameter("references", references)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(row -> row.value, row -> new PersonId(row.personId)))));
    }
}
