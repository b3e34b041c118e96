package fr.parvis.facilitation.constraint.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.constraint.KnownConstraints;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.usecase.ExpressionAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the constraints she knows of beside one choice. */
@ApplicationScoped
public final class ListConstraints {

    private final ExpressionAccess access;
    private final KnownConstraints constraints;

    ListConstraints(ExpressionAccess access, KnownConstraints constraints) {
        this.access = access;
        this.constraints = constraints;
    }

    @WithTransaction
    public Uni<List<KnownConstraint>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expression, Part.CONSTRAINTS).chain(() -> constraints.beside(expression));
    }
}
