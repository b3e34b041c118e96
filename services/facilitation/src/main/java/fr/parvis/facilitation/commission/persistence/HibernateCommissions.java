package fr.parvis.facilitation.commission.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.InvitationWindow;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.facilitator.Territory.Place;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateCommissions implements Commissions {

    private final PersonKeys keys;
    private final JsonBytes json;
    private final InvitationWindow window;

    HibernateCommissions(PersonKeys keys, JsonBytes json, InvitationWindow window) {
        this.keys = keys;
        this.json = json;
        this.window = window;
    }

    @Override
    public Uni<Optional<Commission>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CommissionRow.class, id))
                .chain(this::opened);
    }

    @Override
    public Uni<Optional<Commission>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CommissionRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(this::opened);
    }

    @Override
    public Uni<List<UUID>> lockRunning(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from commission where case_id = :caseId and state not in ('CLOSED', 'CANCELLED')"
                                        + " order by id for update",
                                UUID.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList());
    }

    @Override
    public Uni<List<Commission>> page(CaseId caseId, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, caseId, after).setMaxResults(limit).getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.commission(key, json)));
    }

    private static Mutiny.SelectionQuery<CommissionRow> query(
            Mutiny.Session session, CaseId caseId, @Nullable Place after) {
        String start = after == null ? "" : " and (plannedOn < :day or (plannedOn = :day and id < :id))";
        Mutiny.SelectionQuery<CommissionRow> query = session.createSelectionQuery(
                        "from CommissionRow where caseId = :caseId" + start + " order by plannedOn desc, id desc",
                        CommissionRow.class)
                .setParameter("caseId", caseId.value());
        return after == null ? query : query.setParameter("day", after.date()).setParameter("id", after.id());
    }

    @Override
    public Uni<Commission> add(Commission commission) {
        return keys.of(commission.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new CommissionRow(commission)
                                        .saying(commission, window, sealed(commission, key)))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(commission);
    }

    @Override
    public Uni<Commission> save(Commission commission) {
        return keys.of(commission.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(CommissionRow.class, commission.id())
                                .invoke(row -> requireSame(row, commission))
                                .invoke(row -> row.saying(commission, window, sealed(commission, key)))
                                .call(session::flush))
                        .map(row -> row.commission(key, json)));
    }

    private byte[] sealed(Commission commission, DataKey key) {
        return key.encrypt(json.write(CommissionContent.of(commission)), CommissionRow.field(commission.id()));
    }

    private static void requireSame(CommissionRow row, Commission commission) {
        if (row.version != commission.version()) {
            throw Problems.versionConflict();
        }
    }

    private Uni<Optional<Commission>> opened(@Nullable CommissionRow row) {
        return keys.opened(row, one -> one.person, (one, key) -> one.commission(key, json));
    }
}
