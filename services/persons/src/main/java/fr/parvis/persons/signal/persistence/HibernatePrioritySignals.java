package fr.parvis.persons.signal.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import fr.parvis.persons.signal.Arrival;
import fr.parvis.persons.signal.PrioritySignal;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.signal.SignalState;
import fr.parvis.persons.support.PriorityCriterion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernatePrioritySignals implements PrioritySignals {

    private static final String CONTACT = "signal-contact";
    private static final String OLD = "from SignalRow where contact is not null and receivedAt < :before";
    private static final String WAITING = """
            select s.* from priority_signal s
            where (s.received_at > :receivedAt or (s.received_at = :receivedAt and s.id > :after))
              and {selected}
            order by s.received_at, s.id
            """;

    private final FileKeys keys;

    HibernatePrioritySignals(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(PrioritySignal signal) {
        return keys.create(signal.id())
                .map(key -> row(signal, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<UUID> copyHandle(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SignalRow.class, id))
                .map(row -> row.copyHandle);
    }

    @Override
    public Uni<List<UUID>> copyHandlesOf(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select copyHandle from SignalRow where personId = :person", UUID.class)
                        .setParameter("person", person.value())
                        .getResultList());
    }

    @Override
    public Uni<List<PrioritySignal>> waiting(Selection visible, int count, Arrival after) {
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<SignalRow> query =
                            session.createNativeQuery(visible.within(WAITING), SignalRow.class);
                    visible.parameters().forEach((name, value) -> query.setParameter(name, value));
                    return query.setParameter("receivedAt", after.receivedAt())
                            .setParameter("after", after.signal())
                            .setMaxResults(count)
                            .getResultList();
                })
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(this::read)
                        .collect()
                        .asList());
    }

    @Override
    public Uni<Optional<PrioritySignal>> findForChange(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SignalRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : read(row).map(Optional::of));
    }

    @Override
    public Uni<Void> take(UUID id, PersonId person, String subject) {
        return change(id, row -> {
            row.state = SignalState.TAKEN.name();
            row.personId = person.value();
            row.takenBy = subject;
        });
    }

    @Override
    public Uni<List<UUID>> withContactSince(Instant before, int count) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OLD + " order by receivedAt", SignalRow.class)
                        .setParameter("before", before)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setMaxResults(count)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.id).toList());
    }

    @Override
    public Uni<Long> countWithContactSince(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("select count(*) " + OLD, Long.class)
                        .setParameter("before", before)
                        .getSingleResult());
    }

    @Override
    public Uni<Void> forgetContact(UUID id) {
        return change(id, row -> {
                    row.state = SignalState.CLOSED.name();
                    row.contact = null;
                })
                .chain(() -> keys.destroy(id));
    }

    private Uni<Void> change(UUID id, Consumer<SignalRow> change) {
        return Panache.getSession()
                .chain(session -> session.find(SignalRow.class, id))
                .invoke(change)
                .replaceWithVoid();
    }

    private Uni<PrioritySignal> read(SignalRow row) {
        byte[] contact = row.contact;
        return contact == null
                ? Uni.createFrom().item(signal(row, null))
                : keys.open(row.id).map(key -> signal(row, key.decrypt(contact, CONTACT)));
    }

    private static PrioritySignal signal(SignalRow row, @Nullable String contact) {
        return new PrioritySignal(
                row.id,
                contact,
                Arrays.stream(row.criteria).map(PriorityCriterion::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.personWasTold,
                SignalState.valueOf(row.state),
                row.receivedAt);
    }

    private static SignalRow row(PrioritySignal signal, DataKey key) {
        SignalRow row = new SignalRow();
        row.id = signal.id();
        row.copyHandle = UUID.randomUUID();
        row.contact = signal.contact() == null ? null : key.encrypt(signal.contact(), CONTACT);
        row.criteria =
                signal.criteria().stream().map(PriorityCriterion::name).sorted().toArray(String[]::new);
        row.personWasTold = signal.personWasTold();
        row.state = signal.state().name();
        row.receivedAt = signal.receivedAt();
        return row;
    }
}
