package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateActs implements Acts {

    private static final Position FIRST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    // Positions are compared as the index sorts them: newest first, then by id.
    private static final String PAGE = """
            from ActRow where personId = :person
              and (recordedAt < :at or (recordedAt = :at and id > :id))
            order by recordedAt desc, id
            """;

    private final FileKeys keys;

    HibernateActs(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(Act act) {
        return keys.open(act.personId())
                .map(key -> ActRows.write(act, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<Act>> page(UUID personId, int count, @Nullable Position after) {
        Position from = after == null ? FIRST : after;
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, ActRow.class)
                        .setParameter("person", personId)
                        .setParameter("at", from.recordedAt())
                        .setParameter("id", from.id())
                        .setMaxResults(count)
                        .getResultList())
                .chain(rows -> keys.open(personId).map(key -> read(rows, key)));
    }

    private static List<Act> read(List<ActRow> rows, DataKey key) {
        return rows.stream().map(row -> ActRows.read(row, key)).toList();
    }
}
