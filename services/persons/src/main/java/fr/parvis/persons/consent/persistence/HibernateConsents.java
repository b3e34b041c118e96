package fr.parvis.persons.consent.persistence;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateConsents implements Consents {

    private static final Position FIRST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    private static final String PAGE = """
            from ConsentRow where personId = :person
              and (recordedAt < :at or (recordedAt = :at and id > :id))
            order by recordedAt desc, id
            """;

    private static final String FOR_PURPOSE =
            "from ConsentRow where personId = :person and purpose = :purpose order by id";
    private static final String DENIED = "from ConsentRow where personId = :person and purpose = :purpose"
            + " and state in ('REFUSED', 'WITHDRAWN') order by id";

    private final FileKeys keys;
    private final ConsentRows rows;

    HibernateConsents(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.rows = new ConsentRows(json);
    }

    @Override
    public Uni<Consent> add(Consent consent) {
        return keys.open(consent.personId())
                .chain(key -> Panache.getSession().chain(session -> {
                    ConsentRow row = rows.create(consent, key);
                    return session.persist(row)
                            .chain(session::flush)
                            .chain(() -> session.persist(step(row, consent.recordedAt())))
                            .replaceWith(() -> rows.read(row, key));
                }));
    }

    @Override
    public Uni<Optional<Consent>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ConsentRow.class, id))
                .chain(this::read);
    }

    @Override
    public Uni<Optional<PersonId>> personOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select personId from ConsentRow where id = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(person -> Optional.ofNullable(person).map(PersonId::new));
    }

    @Override
    public Uni<List<Consent>> withdrawable(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ConsentRow where personId = :person and state in ('GRANTED', 'REQUESTED') order"
                                        + " by id",
                                ConsentRow.class)
                        .setParameter("person", person.value())
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<List<Consent>> forPurpose(PersonId person, ConsentPurpose purpose) {
        return ofPurpose(FOR_PURPOSE, person, purpose);
    }

    @Override
    public Uni<List<Consent>> denied(PersonId person, ConsentPurpose purpose) {
        return ofPurpose(DENIED, person, purpose);
    }

    private Uni<List<Consent>> ofPurpose(String query, PersonId person, ConsentPurpose purpose) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, ConsentRow.class)
                        .setParameter("person", person.value())
                        .setParameter("purpose", purpose.name())
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<Consent> save(Consent consent, ConsentState state, @Nullable UUID actId, Instant at) {
        return Panache.getSession()
                .chain(session -> session.find(ConsentRow.class, consent.id()).call(row -> {
                    row.state = state.name();
                    row.actId = actId;
                    // Flushed now: the next consent of this slot may be inserted in the same transaction.
                    return session.flush().chain(() -> session.persist(step(row, at)));
                }))
                .chain(row -> keys.open(row.personId).map(key -> rows.read(row, key)));
    }

    @Override
    public Uni<List<Consent>> page(PersonId person, int count, @Nullable Position after) {
        Position from = after == null ? FIRST : after;
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, ConsentRow.class)
                        .setParameter("person", person.value())
                        .setParameter("at", from.recordedAt())
                        .setParameter("id", from.id())
                        .setMaxResults(count)
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<List<Step>> history(UUID consentId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ConsentStepRow where consentId = :id order by number", ConsentStepRow.class)
                        .setParameter("id", consentId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Step(ConsentState.valueOf(row.state), row.actId, row.at))
                        .toList());
    }

    @Override
    public Uni<List<Consent>> granted(List<UUID> persons) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ConsentRow where personId in :persons and state = 'GRANTED' order by id",
                                ConsentRow.class)
                        .setParameter("persons", persons)
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<List<UUID>> over(LocalDate today, int count) {
        return Panache.getSession().chain(session -> over(session, today, count));
    }

    private static Uni<List<UUID>> over(Session session, LocalDate today, int count) {
        return session.createSelectionQuery(
                        "select id from ConsentRow where state = 'GRANTED' and validUntil < :today order by validUntil",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(count)
                .getResultList();
    }

    private Uni<Optional<Consent>> read(@Nullable ConsentRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : keys.open(row.personId).map(key -> Optional.of(rows.read(row, key)));
    }

    private Uni<List<Consent>> readAll(List<ConsentRow> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(row -> keys.open(row.personId).map(key -> rows.read(row, key)))
                .collect()
                .asList();
    }

    private static ConsentStepRow step(ConsentRow row, Instant at) {
        ConsentStepRow step = new ConsentStepRow();
        step.consentId = row.id;
        step.number = requireNonNullElse(row.version, 0);
        step.state = row.state;
        step.actId = row.actId;
        step.at = at;
        return step;
    }
}
