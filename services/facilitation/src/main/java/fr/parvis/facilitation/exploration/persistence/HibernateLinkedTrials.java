package fr.parvis.facilitation.exploration.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.exploration.LinkedTrials;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
final class HibernateLinkedTrials implements LinkedTrials {

    private final PersonKeys keys;

    HibernateLinkedTrials(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<List<LinkedTrial>> of(ExpressionId expression) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from LinkedTrialRow where expressionId = :expression order by recorded",
                                LinkedTrialRow.class)
                        .setParameter("expression", expression.value())
                        .getResultList())
                .chain(this::opened);
    }

    @Override
    public Uni<Void> add(LinkedTrial trial) {
        return keys.of(trial.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new LinkedTrialRow(trial, key)).chain(session::flush)))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<LinkedTrial>> opened(List<LinkedTrialRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.link(key));
    }
}
