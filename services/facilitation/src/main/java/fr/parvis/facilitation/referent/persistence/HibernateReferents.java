package fr.parvis.facilitation.referent.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentBook;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateReferents implements Referents {

    private static final String HOLD = "select id from support_case where id = :caseId for no key update";

    private final PersonKeys keys;

    HibernateReferents(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<PathwayReferent>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from ReferentRow where id = :id", ReferentRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull()
                        .invoke(row -> {
                            // Else the one that waited for the lock would be given this row as it was before.
                            if (row != null) {
                                session.detach(row);
                            }
                        }))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.referent(key)));
    }

    @Override
    public Uni<ReferentBook> of(CaseId caseId) {
        return book(caseId, LockModeType.NONE);
    }

    @Override
    public Uni<ReferentBook> lock(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, UUID.class)
                        .setParameter("caseId", caseId.value())
                        .getSingleResultOrNull())
                .chain(() -> book(caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    private Uni<ReferentBook> book(CaseId caseId, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReferentRow where caseId = :caseId order by recorded desc", ReferentRow.class)
                        .setParameter("caseId", caseId.value())
                        .setLockMode(lock)
                        .getResultList())
                .chain(rows -> keys.allOpened(rows, row -> row.person, (row, key) -> row.referent(key)))
                .map(ReferentBook::new);
    }

    @Override
    public Uni<PathwayReferent> add(PathwayReferent referent) {
        return keys.of(referent.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new ReferentRow(referent, key)).chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .replaceWith(referent);
    }

    @Override
    public Uni<PathwayReferent> save(PathwayReferent referent) {
        return keys.of(referent.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(ReferentRow.class, referent.id())
                                .invoke(row -> change(row, referent, key))
                                .call(session::flush)
                                .map(row -> row.referent(key))))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    private static void change(ReferentRow row, PathwayReferent referent, DataKey key) {
        if (row.version != referent.version()) {
            throw Problems.versionConflict();
        }
        row.change(referent, key);
    }
}
