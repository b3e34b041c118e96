package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Agreements through the session of the use case. */
@ApplicationScoped
final class HibernateAgreements implements Agreements {

    private static final String VERSIONS = """
            from VersionRow v left join fetch v.parties left join fetch v.signatures
            where v.agreement in :ids order by v.agreement, v.number""";

    /** Only the one who read the state that is stored writes the next one. */
    private static final String COUNT = """
            update AgreementRow a set a.version = a.version + 1, a.nextReviewOn = :review, a.endedOn = :endedOn,
                a.endReason = :reason, a.endedBy = :by
            where a.id = :id and a.version = :version""";

    private static final String PAGE = """
            from AgreementRow a
            where (:party is null or exists (select 1 from VersionRow v join v.parties p
                    where v.agreement = a.id and p = :party))
                and (cast(:due as LocalDate) is null or (a.nextReviewOn <= :due and a.endedOn is null))
                and (cast(:day as LocalDate) is null or a.draftedOn < :day or (a.draftedOn = :day and a.id > :after))
            order by a.draftedOn desc, a.id""";

    private static final UUID START = new UUID(0, 0);

    @Override
    public Uni<Void> add(Agreement agreement) {
        return session()
                .chain(session -> session.persist(AgreementMapping.newRow(agreement))
                        .call(session::flush)
                        .chain(() -> session.persist(AgreementMapping.newVersion(agreement.id(), agreement.latest())))
                        .call(session::flush));
    }

    @Override
    public Uni<Optional<Agreement>> find(UUID id) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from AgreementRow a where a.id = :id", AgreementRow.class)
                        .setParameter("id", id)
                        .getResultList()
                        .chain(rows -> join(session, rows)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Agreement> save(Agreement agreement) {
        return session()
                .chain(session -> count(session, agreement)
                        .chain(() -> versions(session, List.of(agreement.id())))
                        .chain(rows -> change(session, agreement, rows))
                        .call(session::flush))
                .map(_ -> agreement.next());
    }

    @Override
    public Uni<List<Agreement>> page(PageRequest page, Filter filter) {
        Place after = page.place(at -> new Place(at.day(0), at.id(1)));
        return session()
                .chain(session -> session.createSelectionQuery(PAGE, AgreementRow.class)
                        .setParameter("party", filter.party())
                        .setParameter("due", filter.reviewDueOn())
                        .setParameter("day", after == null ? null : after.day())
                        .setParameter("after", after == null ? START : after.id())
                        .setMaxResults(page.fetch())
                        .getResultList()
                        .chain(rows -> join(session, rows)));
    }

    @Override
    public Uni<List<AgreementContact>> contacts(UUID agreement) {
        return session()
                .chain(session -> session.createSelectionQuery(
                                "from ContactRow c where c.agreement = :agreement order by c.position",
                                ContactRow.class)
                        .setParameter("agreement", agreement)
                        .getResultList())
                .map(rows -> rows.stream().map(ContactRow::toContact).toList());
    }

    @Override
    public Uni<Void> addContact(AgreementContact contact) {
        return session()
                .chain(session -> session.persist(ContactRow.of(contact)).call(session::flush));
    }

    @Override
    public Uni<Optional<AgreementContact>> contact(UUID id) {
        return session()
                .chain(session -> session.find(ContactRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ContactRow::toContact));
    }

    @Override
    public Uni<Boolean> saveLeft(UUID contact, LocalDate leftOn) {
        return session()
                .chain(session -> session.createMutationQuery(
                                "update ContactRow c set c.leftOn = :day where c.id = :id and c.leftOn is null")
                        .setParameter("day", leftOn)
                        .setParameter("id", contact)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private static Uni<Void> count(Mutiny.Session session, Agreement agreement) {
        Agreement.Ending ending = agreement.ending();
        return session.createMutationQuery(COUNT)
                .setParameter("review", agreement.nextReviewOn())
                .setParameter("endedOn", ending == null ? null : ending.endedOn())
                .setParameter("reason", ending == null ? null : ending.reason())
                .setParameter("by", ending == null ? null : ending.endedBy())
                .setParameter("id", agreement.id())
                .setParameter("version", agreement.version())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows != 1) {
                        throw Problems.versionConflict();
                    }
                })
                .replaceWithVoid();
    }

    /** A version that all parties signed is not touched again, whatever the caller brings. */
    private static Uni<Void> change(Mutiny.Session session, Agreement agreement, List<VersionRow> rows) {
        Map<Integer, VersionRow> byNumber = rows.stream().collect(Collectors.toMap(row -> row.number, row -> row));
        VersionRow stored = byNumber.get(agreement.latest().number());
        if (stored == null) {
            return session.persist(AgreementMapping.newVersion(agreement.id(), agreement.latest()));
        }
        if (stored.signedOn == null) {
            AgreementMapping.change(stored, agreement.latest());
        }
        return Uni.createFrom().voidItem();
    }

    private static Uni<List<Agreement>> join(Mutiny.Session session, List<AgreementRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return versions(session, ids).map(all -> {
            Map<UUID, List<VersionRow>> byAgreement = all.stream().collect(Collectors.groupingBy(row -> row.agreement));
            return rows.stream()
                    .map(row -> AgreementMapping.toAgreement(row, byAgreement.getOrDefault(row.id, List.of())))
                    .toList();
        });
    }

    private static Uni<List<VersionRow>> versions(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(VERSIONS, VersionRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }

    private record Place(LocalDate day, UUID id) {}
}
