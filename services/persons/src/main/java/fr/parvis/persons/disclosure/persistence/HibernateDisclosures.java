package fr.parvis.persons.disclosure.persistence;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.person.PersonId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateDisclosures implements Disclosures {

    @Override
    public Uni<Disclosure> add(Disclosure disclosure) {
        DisclosureRow row = new DisclosureRow();
        row.handle = disclosure.handle();
        row.personId = disclosure.personId();
        row.consentId = disclosure.consentId();
        row.recipientOrganisation = disclosure.recipientOrganisation();
        row.untilOn = disclosure.until();
        row.releaseKey = disclosure.releaseKey();
        row.grantedAt = disclosure.grantedAt();
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .replaceWith(() -> disclosure(row));
    }

    @Override
    public Uni<Optional<Disclosure>> findForChange(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(DisclosureRow.class, handle, LockModeType.PESSIMISTIC_WRITE))
                .map(HibernateDisclosures::read);
    }

    /** Held: a trace that comes meanwhile waits, and then finds the part of an erasure instead. */
    @Override
    public Uni<List<UUID>> notRemoved(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DisclosureRow where personId = :person and removedAt is null",
                                DisclosureRow.class)
                        .setParameter("person", person.value())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.handle).toList());
    }

    /** Past the version: that one counts what the other side was told. */
    @Override
    public Uni<Void> removed(UUID handle, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update DisclosureRow set removedAt = :at where handle = :handle and removedAt is null")
                        .setParameter("at", at)
                        .setParameter("handle", handle)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Disclosure>> find(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(DisclosureRow.class, handle))
                .map(HibernateDisclosures::read);
    }

    @Override
    public Uni<Optional<PersonId>> personOf(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select personId from DisclosureRow where handle = :handle", UUID.class)
                        .setParameter("handle", handle)
                        .getSingleResultOrNull())
                .map(id -> Optional.ofNullable(id).map(PersonId::new));
    }

    @Override
    public Uni<Optional<Disclosure>> findByReleaseKey(UUID releaseKey) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DisclosureRow where releaseKey = :key", DisclosureRow.class)
                        .setParameter("key", releaseKey)
                        .getSingleResultOrNull())
                .map(HibernateDisclosures::read);
    }

    @Override
    public Uni<List<Disclosure>> grantedUnder(UUID consentId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DisclosureRow where consentId = :consent and state = 'GRANTED' order by handle",
                                DisclosureRow.class)
                        .setParameter("consent", consentId)
                        .getResultList())
                .map(rows -> rows.stream().map(HibernateDisclosures::disclosure).toList());
    }

    @Override
    public Uni<Disclosure> end(UUID handle, EndReason reason, Instant at) {
        return Panache.getSession()
                .chain(session -> session.find(DisclosureRow.class, handle)
                        .invoke(row -> {
                            row.state = "ENDED";
                            row.endReason = reason.name();
                            row.endedAt = at;
                        })
                        .call(session::flush))
                .map(HibernateDisclosures::disclosure);
    }

    @Override
    public Uni<Boolean> takeWatermarkTurn(Instant readAt, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update watermark_turn set read_at = :readAt where read_at < :since")
                        .setParameter("readAt", readAt.atOffset(ZoneOffset.UTC))
                        .setParameter("since", since.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(taken -> taken == 1);
    }

    private static Optional<Disclosure> read(@Nullable DisclosureRow row) {
        return Optional.ofNullable(row).map(HibernateDisclosures::disclosure);
    }

    private static Disclosure disclosure(DisclosureRow row) {
        return new Disclosure(
                row.handle,
                row.personId,
                row.consentId,
                row.recipientOrganisation,
                row.untilOn,
                row.releaseKey,
                row.grantedAt,
                row.endReason == null ? null : EndReason.valueOf(row.endReason),
                requireNonNullElse(row.version, 0));
    }
}
