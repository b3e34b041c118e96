package fr.parvis.facilitation.caseload.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.CaseState;
import fr.parvis.facilitation.caseload.CaseloadCount;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.QueueOrder;
import fr.parvis.facilitation.caseload.QueueScope;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateCases implements Cases {

    @Override
    public Uni<Optional<Case>> withId(CaseId id) {
        return Panache.getSession()
                .chain(session -> session.find(CaseRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(CaseRow::caze));
    }

    @Override
    public Uni<Optional<Case>> withProposal(UUID proposal) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from CaseRow where proposal = :proposal", CaseRow.class)
                        .setParameter("proposal", proposal)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(CaseRow::caze));
    }

    @Override
    public Uni<List<Case>> of(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CaseRow where person = :person order by requestedOn desc, id", CaseRow.class)
                        .setParameter("person", person.value())
                        .getResultList())
                .map(rows -> rows.stream().map(CaseRow::caze).toList());
    }

    @Override
    public Uni<Void> add(Case caze) {
        return Panache.getSession()
                .chain(session -> session.persist(new CaseRow(caze)).chain(session::flush));
    }

    @Override
    public Uni<Case> save(Case caze) {
        return Panache.getSession()
                .chain(session -> session.find(CaseRow.class, caze.id().value())
                        .invoke(row -> change(row, caze))
                        .call(session::flush))
                .map(CaseRow::caze);
    }

    @Override
    public Uni<List<Case>> queue(QueueScope scope, @Nullable QueueOrder after, int limit) {
        return Panache.getSession()
                .chain(session -> QueueQuery.of(scope, after)
                        .on(session)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(CaseRow::caze).toList());
    }

    @Override
    public Uni<List<CaseloadCount>> counts() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                select facilitator,
                                       sum(case when state in (:accompanied) then 1 else 0 end),
                                       sum(case when state in (:waiting) then 1 else 0 end)
                                from CaseRow where closed = false group by facilitator
                                """, Object[].class)
                        .setParameter("accompanied", List.of(CaseState.ACTIVE, CaseState.PAUSED))
                        .setParameter("waiting", List.of(CaseState.PROPOSED, CaseState.ACCEPTED))
                        .getResultList())
                .map(rows -> rows.stream().map(HibernateCases::count).toList());
    }

    private static CaseloadCount count(Object[] row) {
        return new CaseloadCount((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    private static void change(CaseRow row, Case caze) {
        if (row.version != caze.version()) {
            throw Problems.versionConflict();
        }
        row.change(caze);
    }
}
