package fr.parvis.persons.erasure.persistence;

import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.Erasure.Holder;
import fr.parvis.persons.erasure.Erasure.Part;
import fr.parvis.persons.erasure.Erasures;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateErasures implements Erasures {

    /** Whoever answers holds the erasure first: two last answers at once would each see the other one missing. */
    private static final String HOLD = """
            select cast(e.id as text) from erasure e join erasure_part p on p.erasure_id = e.id
            where p.name = :name for no key update of e
            """;

    @Override
    public Uni<Void> add(Erasure erasure, PersonId file, Collection<Part> parts) {
        ErasureRow row = ErasureRow.of(erasure, erasure.isDone() ? null : file.value());
        List<PartRow> rows =
                parts.stream().map(part -> new PartRow(part, erasure.receipt())).toList();
        return Panache.getSession()
                .chain(session -> session.persist(row)
                        .chain(() -> session.persistAll(rows.toArray()))
                        .chain(session::flush));
    }

    @Override
    public Uni<Void> removeFile(PersonId file) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select true from erase_file(:file)", Boolean.class)
                                .setParameter("file", file.value())
                                .getSingleResult())
                        .invoke(session::clear))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Erasure>> find(UUID receipt) {
        return Panache.getSession()
                .chain(session -> session.find(ErasureRow.class, receipt).chain(row -> withParts(session, row)));
    }

    @Override
    public Uni<Boolean> isPart(UUID name) {
        return Panache.getSession()
                .chain(session -> session.find(PartRow.class, name))
                .map(row -> row != null);
    }

    @Override
    public Uni<Void> gone(UUID name, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, String.class)
                        .setParameter("name", name)
                        .getSingleResultOrNull()
                        .chain(erasure -> erasure == null
                                ? Uni.createFrom().voidItem()
                                : session.find(PartRow.class, name)
                                        .invoke(part -> part.gone(at))
                                        .call(session::flush)
                                        .chain(() -> completeIfLast(session, UUID.fromString(erasure), at))));
    }

    @Override
    public Uni<@Nullable Instant> oldestUnderWay() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select min(erasedAt) from ErasureRow where completedAt is null", Instant.class)
                        .getSingleResultOrNull());
    }

    @Override
    public Uni<Integer> forgetAccounts(LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("""
                                update ErasureRow set accountSubject = null, enteredBy = null
                                where unreadableInBackupsOn <= :day
                                    and (accountSubject is not null or enteredBy is not null)
                                """)
                        .setParameter("day", day)
                        .executeUpdate());
    }

    private static Uni<Void> completeIfLast(Mutiny.Session session, UUID erasure, Instant at) {
        return waitingFor(session, erasure)
                .chain(waiting -> !waiting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : session.createNativeQuery("select true from complete_erasure(:erasure, :at)", Boolean.class)
                                .setParameter("erasure", erasure)
                                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                                .getSingleResult()
                                .replaceWithVoid());
    }

    private static Uni<Optional<Erasure>> withParts(Mutiny.Session session, @Nullable ErasureRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : waitingFor(session, row.id)
                        .map(waiting -> Optional.of(row.erasure(waiting.stream().collect(Collectors.toSet()))));
    }

    private static Uni<List<Holder>> waitingFor(Mutiny.Session session, UUID erasure) {
        return session.createSelectionQuery(
                        "select distinct holder from PartRow where erasureId = :erasure and goneAt is null",
                        Holder.class)
                .setParameter("erasure", erasure)
                .getResultList();
    }
}
