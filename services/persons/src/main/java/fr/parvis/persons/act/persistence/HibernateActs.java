package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.registry.Selection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateActs implements Acts {

    private static final Position FIRST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    // Positions are compared as the index sorts them: newest first, then by id.
    private static final String PAGE = """
            select a.* from act a join person f on f.id = a.person_id
            where a.person_id = :person
              and (a.recorded_at < :at or (a.recorded_at = :at and a.id > :id))
              and {selected}
            order by a.recorded_at desc, a.id
            """;

    private static final String LAST_OF_MATTERS =
            "select max(performedAt) from ActRow where personId = :person and matter in :matters";
    private static final String LAST_OF_ACTS = "select max(performedAt) from ActRow where id in :acts";
    private static final String LAST_OF_EVERYTHING = "select max(performedAt) from ActRow"
            + " where personId = :person and matter = 'WITHDRAWAL' and subject = :everything";

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
    public Uni<Optional<Act>> find(UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(ActRow.class, actId))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : keys.open(row.personId).map(key -> Optional.of(ActRows.read(row, key))));
    }

    @Override
    public Uni<Optional<Instant>> lastPerformed(UUID personId, Set<Matter> matters) {
        List<String> names = matters.stream().map(Matter::name).toList();
        return last(
                LAST_OF_MATTERS, query -> query.setParameter("person", personId).setParameter("matters", names));
    }

    @Override
    public Uni<Optional<Instant>> lastPerformed(Collection<UUID> acts) {
        return acts.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : last(LAST_OF_ACTS, query -> query.setParameter("acts", acts));
    }

    @Override
    public Uni<Optional<Instant>> lastTookAllBack(UUID personId) {
        return last(
                LAST_OF_EVERYTHING,
                query -> query.setParameter("person", personId).setParameter("everything", EVERYTHING));
    }

    private static Uni<Optional<Instant>> last(String query, UnaryOperator<SelectionQuery<Instant>> parameters) {
        return Panache.getSession()
                .chain(session -> parameters
                        .apply(session.createSelectionQuery(query, Instant.class))
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<List<Act>> page(UUID personId, Selection visible, int count, @Nullable Position after) {
        Position from = after == null ? FIRST : after;
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<ActRow> query = session.createNativeQuery(visible.within(PAGE), ActRow.class);
                    visible.parameters().forEach((name, value) -> query.setParameter(name, value));
                    return query.setParameter("person", personId)
                            .setParameter("at", from.recordedAt())
                            .setParameter("id", from.id())
                            .setMaxResults(count)
                            .getResultList();
                })
                .chain(rows -> keys.open(personId).map(key -> read(rows, key)));
    }

    private static List<Act> read(List<ActRow> rows, DataKey key) {
        return rows.stream().map(row -> ActRows.read(row, key)).toList();
    }
}
