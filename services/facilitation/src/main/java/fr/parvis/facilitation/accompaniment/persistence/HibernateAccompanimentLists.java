package fr.parvis.facilitation.accompaniment.persistence;

import fr.parvis.facilitation.accompaniment.AccompanimentList;
import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import fr.parvis.facilitation.accompaniment.AccompanimentLists;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateAccompanimentLists implements AccompanimentLists {

    /** By a query: what a statement of the same transaction changed is seen. */
    @Override
    public Uni<Optional<AccompanimentList>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AccompanimentListRow where caseId = :caseId", AccompanimentListRow.class)
                        .setParameter("caseId", caseId.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(AccompanimentListRow::list));
    }

    @Override
    public Uni<Void> begin(Case caze, Review first) {
        return execute(
                """
                insert into accompaniment_list (case_id, person, reviewed_on, review_due_on)
                values (:case, :person, :reviewed, :due) on conflict (case_id) do nothing""",
                Map.of(
                        "case", caze.id().value(),
                        "person", caze.person().value(),
                        "reviewed", first.reviewedOn(),
                        "due", first.dueOn()));
    }

    @Override
    public Uni<Void> review(CaseId caseId, Review review, String by) {
        return execute(
                """
                update accompaniment_list set reviewed_on = :reviewed, review_due_on = :due, reviewed_by = :by
                where case_id = :case""", Map.of("case", caseId.value(), "reviewed", review.reviewedOn(), "due", review.dueOn(), "by", by));
    }

    @Override
    public Uni<Void> say(CaseId caseId, boolean lockerWished, UUID act) {
        return execute(
                "update accompaniment_list set locker_wished = :wished, locker_act = :act where case_id = :case",
                Map.of("case", caseId.value(), "wished", lockerWished, "act", act));
    }

    private static Uni<Void> execute(String statement, Map<String, Object> values) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(statement);
                    values.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }
}
