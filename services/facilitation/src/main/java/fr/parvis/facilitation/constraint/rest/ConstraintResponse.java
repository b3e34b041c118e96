package fr.parvis.facilitation.constraint.rest;

import fr.parvis.facilitation.constraint.KnownConstraint;
import java.time.Instant;
import java.util.UUID;

/**
 * A constraint as she said it.
 *
 * @param takenBack true once she does not see it any more
 */
public record ConstraintResponse(
        UUID id, UUID expressionId, String words, boolean takenBack, UUID actId, Instant saidAt) {

    static ConstraintResponse of(KnownConstraint constraint) {
        return new ConstraintResponse(
                constraint.id(),
                constraint.expression().value(),
                constraint.words(),
                constraint.takenBack(),
                constraint.act(),
                constraint.saidAt());
    }
}
