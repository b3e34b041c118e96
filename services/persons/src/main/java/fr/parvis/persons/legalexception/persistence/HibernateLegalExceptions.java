package fr.parvis.persons.legalexception.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateLegalExceptions implements LegalExceptions {

    private static final Position FIRST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));
    /** What nobody can read any more is not found. */
    private static final String READABLE =
            "select e.* from legal_exception e where e.person_id in (select reference from data_key)";

    private static final String ONE = READABLE + " and e.id = :id and {selected}";
    private static final String PAGE = READABLE + """
             and (e.recorded_at < :at or (e.recorded_at = :at and e.id > :id)) and {selected}
            order by e.recorded_at desc, e.id
            """;
    private static final String RELEASED = READABLE + """
             and e.person_id = :person and e.id in (select exception_id from legal_exception_release)
            order by e.recorded_at desc, e.id
            """;
    /** Two requests may release at once: the first one stored counts. */
    private static final String RELEASE = """
            insert into legal_exception_release (exception_id, released_at) values (:id, :at)
            on conflict (exception_id) do nothing
            """;

    private final FileKeys keys;

    HibernateLegalExceptions(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(LegalException exception) {
        return keys.open(exception.personId().value())
                .map(key -> LegalExceptionRows.write(exception, key))
                .chain(row -> Panache.getSession()
                        .chain(session -> session.persist(row).chain(session::flush)));
    }

    @Override
    public Uni<Optional<LegalException>> find(Selection visible, UUID id) {
        return find(visible.within(ONE), query -> bind(query, visible).setParameter("id", id))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<LegalException>> page(Selection visible, int count, @Nullable Position after) {
        Position from = after == null ? FIRST : after;
        return find(
                visible.within(PAGE),
                query -> bind(query, visible)
                        .setParameter("at", from.recordedAt())
                        .setParameter("id", from.id())
                        .setMaxResults(count));
    }

    @Override
    public Uni<List<LegalException>> released(PersonId person) {
        return find(RELEASED, query -> query.setParameter("person", person.value()));
    }

    @Override
    public Uni<Instant> release(UUID id, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RELEASE)
                        .setParameter("id", id)
                        .setParameter("at", at)
                        .executeUpdate())
                .chain(() -> releases(List.of(id)))
                .map(released -> requireNonNull(released.get(id)));
    }

    private static SelectionQuery<LegalExceptionRow> bind(SelectionQuery<LegalExceptionRow> query, Selection visible) {
        visible.parameters().forEach((name, value) -> query.setParameter(name, value));
        return query;
    }

    private Uni<List<LegalException>> find(String query, UnaryOperator<SelectionQuery<LegalExceptionRow>> parameters) {
        return Panache.getSession()
                .chain(session -> parameters
                        .apply(session.createNativeQuery(query, LegalExceptionRow.class))
                        .getResultList())
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(List.of()) : read(rows));
    }

    private Uni<List<LegalException>> read(List<LegalExceptionRow> rows) {
        return keys.openAll(rows.stream().map(row -> row.personId).toList())
                .chain(opened -> releases(rows.stream().map(row -> row.id).toList())
                        .map(released -> rows.stream()
                                .map(row -> read(row, opened, released))
                                .toList()));
    }

    private static LegalException read(LegalExceptionRow row, Map<UUID, DataKey> opened, Map<UUID, Instant> released) {
        return LegalExceptionRows.read(row, requireNonNull(opened.get(row.personId)), released.get(row.id));
    }

    private static Uni<Map<UUID, Instant>> releases(List<UUID> exceptions) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from LegalReleaseRow where exceptionId in :exceptions", LegalReleaseRow.class)
                        .setParameter("exceptions", exceptions)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.exceptionId, row -> row.releasedAt)));
    }
}
