package fr.parvis.facilitation.goal.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.Goals;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateGoals implements Goals {

    private final PersonKeys keys;

    HibernateGoals(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Goal>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(GoalRow.class, id))
                .chain(row -> opened(row == null ? List.of() : List.of(row)))
                .map(all -> all.stream().findFirst());
    }

    @Override
    public Uni<List<Goal>> page(CaseId caseId, @Nullable Long before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from GoalRow where caseId = :caseId and recorded < :before order by recorded desc",
                                GoalRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(Goal goal) {
        return keys.of(goal.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new GoalRow(goal, key))
                                .chain(session::flush)
                                .chain(() -> session.persistAll(links(goal)))
                                .chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Goal> save(Goal goal) {
        return Panache.getSession()
                .chain(session -> session.find(GoalRow.class, goal.id())
                        .invoke(row -> change(row, goal))
                        .call(session::flush))
                .chain(row -> opened(List.of(row)))
                .map(List::getFirst);
    }

    private static Object[] links(Goal goal) {
        return IntStream.range(0, goal.expressions().size())
                .mapToObj(place -> new GoalExpressionRow(
                        goal.id(), place, goal.expressions().get(place)))
                .toArray();
    }

    private static void change(GoalRow row, Goal goal) {
        if (row.version != goal.version()) {
            throw Problems.versionConflict();
        }
        row.state = goal.state();
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<Goal>> opened(List<GoalRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return keys.of(new PersonReference(rows.getFirst().person))
                .chain(key -> Panache.getSession()
                        .chain(session -> expressionsOf(session, rows))
                        .map(links -> rows.stream()
                                .map(row -> row.goal(links.getOrDefault(row.id, List.of()), key))
                                .toList()));
    }

    private static Uni<Map<UUID, List<ExpressionId>>> expressionsOf(Mutiny.Session session, List<GoalRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return session.createSelectionQuery(
                        "from GoalExpressionRow where goalId in (:ids) order by place", GoalExpressionRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(links -> links.stream()
                        .collect(Collectors.groupingBy(
                                link -> link.goalId,
                                Collectors.mapping(GoalExpressionRow::expression, Collectors.toList()))));
    }
}
