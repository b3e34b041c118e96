package fr.parvis.facilitation.expression.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateExpressions implements Expressions {

    private final PersonKeys keys;

    HibernateExpressions(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Expression>> withId(ExpressionId id) {
        return Panache.getSession()
                .chain(session -> session.find(ExpressionRow.class, id.value()))
                .chain(this::opened);
    }

    @Override
    public Uni<List<Expression>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ExpressionRow where caseId = :caseId order by recorded", ExpressionRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::allOpened);
    }

    @Override
    public Uni<Void> add(Expression expression) {
        return keys.of(expression.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new ExpressionRow(expression, key))
                                .chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Expression> save(Expression expression) {
        return Panache.getSession()
                .chain(session -> session.find(
                                ExpressionRow.class, expression.id().value())
                        .invoke(row -> change(row, expression))
                        .call(session::flush))
                .chain(row -> keys.of(expression.person()).map(row::expression));
    }

    private static void change(ExpressionRow row, Expression expression) {
        if (row.version != expression.version()) {
            throw Problems.versionConflict();
        }
        row.change(expression);
    }

    private Uni<Optional<Expression>> opened(@Nullable ExpressionRow row) {
        return keys.opened(row, one -> one.person, (one, key) -> one.expression(key));
    }

    private Uni<List<Expression>> allOpened(List<ExpressionRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.expression(key));
    }
}
