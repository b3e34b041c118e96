package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Her expressions. The port has no way to change words. */
public interface Expressions {

    Uni<Optional<Expression>> withId(ExpressionId id);

    /** In the order she recorded them. */
    Uni<List<Expression>> of(CaseId caseId);

    Uni<Void> add(Expression expression);

    /** Keeps status and priority mark; fails when somebody else changed them since they were read. */
    Uni<Expression> save(Expression expression);
}
