package fr.parvis.facilitation.expression.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The door to one expression: that of its case. Inside the caller's transaction. */
@ApplicationScoped
public final class ExpressionAccess {

    private final Expressions expressions;
    private final CaseAccess cases;

    ExpressionAccess(Expressions expressions, CaseAccess cases) {
        this.expressions = expressions;
        this.cases = cases;
    }

    /** An expression and the case it belongs to. */
    public record Found(Expression expression, Case caze) {}

    /** The same as the case of the expression, for changing something beside it. */
    public Uni<Found> open(Participant participant, ExpressionId id) {
        return find(id).chain(expression ->
                cases.open(participant, expression.caseId()).map(caze -> new Found(expression, caze)));
    }

    /** For showing something beside it: the read is written down first. */
    public Uni<Found> reading(Participant participant, ExpressionId id, Part part) {
        return find(id).chain(expression ->
                cases.reading(participant, expression.caseId(), part).map(caze -> new Found(expression, caze)));
    }

    private Uni<Expression> find(ExpressionId id) {
        return expressions.withId(id).map(found -> found.orElseThrow(Problems::notFound));
    }
}
