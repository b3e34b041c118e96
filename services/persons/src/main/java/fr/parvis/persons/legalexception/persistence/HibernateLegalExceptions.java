package fr.parvis.persons.legalexception.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.person.PersonId;
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
            "from LegalExceptionRow where personId in (select reference from DataKeyRow)";

    private static final String ONE = READABLE + " and author = :author and id = :id";
    private static final String OF_AUTHOR = READABLE + """
             and author = :author and (recordedAt < :at or (recordedAt = :at and id > :id))
            order by recordedAt desc, id
            """;
    private static final String RELEASED = READABLE + """
             and personId = :person and id in (select exceptionId from LegalReleaseRow)
            order by recordedAt desc, id
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
    public Uni<Optional<LegalException>> ofAuthor(String author, UUID id) {
        return find(ONE, query -> query.setParameter("author", author).setParameter("id", id))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<LegalException>> ofAuthor(String author, int count, @Nullable Position after) {
        Position from = after == null ? FIRST : after;
        return find(
                OF_AUTHOR,
                query -> query.setParameter("author", author)
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

    private Uni<List<LegalException>> find(String query, UnaryOperator<SelectionQuery<LegalExceptionRow>> parameters) {
        return Panache.getSession()
                .chain(session -> parameters
                        .apply(session.createSelectionQuery(query, LegalExceptionRow.class))
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
