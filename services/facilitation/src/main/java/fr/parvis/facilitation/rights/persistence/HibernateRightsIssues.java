package fr.parvis.facilitation.rights.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.rights.RightsIssue;
import fr.parvis.facilitation.rights.RightsIssues;
import fr.parvis.facilitation.rights.RightsIssues.Entry;
import fr.parvis.facilitation.rights.RightsStep;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateRightsIssues implements RightsIssues {

    private final PersonKeys keys;

    HibernateRightsIssues(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<RightsIssue>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(RightsIssueRow.class, id))
                .chain(row -> keys.opened(row, one -> one.person, (one, key) -> one.issue(key)));
    }

    @Override
    public Uni<List<Entry>> page(CaseId caseId, @Nullable Long before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from RightsIssueRow where caseId = :caseId and recorded < :before"
                                        + " order by recorded desc",
                                RightsIssueRow.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("before", before == null ? Long.MAX_VALUE : before)
                        .setMaxResults(limit)
                        .getResultList())
                .chain(this::withSteps);
    }

    private Uni<List<Entry>> withSteps(List<RightsIssueRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(List.of())
                : keys.of(new PersonReference(rows.getFirst().person))
                        .chain(key -> stepsOf(rows)
                                .map(steps -> rows.stream()
                                        .map(row -> entry(row, steps.getOrDefault(row.id, List.of()), key))
                                        .toList()));
    }

    private static Entry entry(RightsIssueRow row, List<RightsStepRow> steps, DataKey key) {
        return new Entry(
                row.recorded,
                row.issue(key),
                steps.stream().map(step -> step.step(key)).toList());
    }

    private static Uni<Map<UUID, List<RightsStepRow>>> stepsOf(List<RightsIssueRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from RightsStepRow where issue in (:ids) order by recorded", RightsStepRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(steps -> steps.stream().collect(Collectors.groupingBy(step -> step.issue)));
    }

    @Override
    public Uni<Void> add(RightsIssue issue, RightsStep first) {
        return keys.of(issue.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new RightsIssueRow(issue, key))
                                .chain(session::flush)
                                .chain(() -> session.persist(new RightsStepRow(first, key)))
                                .chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Void> addStep(RightsIssue issue, RightsStep next) {
        return keys.of(issue.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new RightsStepRow(next, key)).chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }
}
