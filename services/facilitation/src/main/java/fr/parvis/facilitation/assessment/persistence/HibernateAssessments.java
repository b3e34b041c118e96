package fr.parvis.facilitation.assessment.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAssessments implements Assessments {

    private static final String READABLE = "from AssessmentRow where caseId = :caseId and visibility in (:readable)";
    private static final String DUE = " and recheckOn <= :until";
    private static final String AFTER = " and (recheckOn > :day or (recheckOn = :day and id > :id))";
    private static final String STANDS = "select count(*) " + READABLE
            + " and domain is not distinct from :domain and environment is not distinct from :environment"
            + " and recheckOn >= :today";

    private final PersonKeys keys;

    HibernateAssessments(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Assessment>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from AssessmentRow where id = :id", AssessmentRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(this::opened)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Assessment>> page(Asked asked, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, asked, after).setMaxResults(limit).getResultList())
                .chain(this::opened);
    }

    private static Mutiny.SelectionQuery<AssessmentRow> query(
            Mutiny.Session session, Asked asked, @Nullable Place after) {
        LocalDate until = asked.until();
        String conditions = (until == null ? "" : DUE) + (after == null ? "" : AFTER);
        Mutiny.SelectionQuery<AssessmentRow> query = session.createSelectionQuery(
                        READABLE + conditions + " order by recheckOn, id", AssessmentRow.class)
                .setParameter("caseId", asked.caseId().value())
                .setParameter("readable", asked.readable());
        if (until != null) {
            query.setParameter("until", until);
        }
        return after == null
                ? query
                : query.setParameter("day", after.recheckOn()).setParameter("id", after.id());
    }

    @Override
    public Uni<Boolean> stands(CaseId caseId, Set<Visibility> readable, Focus focus, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(STANDS, Long.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("readable", readable)
                        .setParameter("domain", focus.domain())
                        .setParameter("environment", focus.environment())
                        .setParameter("today", today)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Void> add(Assessment assessment) {
        return keys.of(assessment.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new AssessmentRow(assessment, key))
                                .chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Assessment> save(Assessment assessment) {
        return Panache.getSession()
                .chain(session -> session.find(AssessmentRow.class, assessment.id())
                        .invoke(row -> change(row, assessment))
                        .call(session::flush))
                .chain(row -> keys.of(assessment.person()).map(row::assessment));
    }

    private static void change(AssessmentRow row, Assessment assessment) {
        if (row.version != assessment.version()) {
            throw Problems.versionConflict();
        }
        row.change(assessment);
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<Assessment>> opened(List<AssessmentRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.assessment(key));
    }
}
