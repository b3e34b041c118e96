package fr.parvis.facilitation.constraint.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.constraint.KnownConstraints;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the constraints she knows of beside one choice. */
@ApplicationScoped
public final class ListConstraints {

    private final CaseAccess access;
    private final Expressions expressions;
    private final KnownConstraints constraints;

    ListConstraints(CaseAccess access, Expressions expressions, KnownConstraints constraints) {
        this.access = access;
        this.expressions = expressions;
        this.constraints = constraints;
    }

    @WithTransaction
    public Uni<List<KnownConstraint>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expressions.withId(expression), Part.CONSTRAINTS)
                .chain(() -> constraints.beside(expression));
    }
}
