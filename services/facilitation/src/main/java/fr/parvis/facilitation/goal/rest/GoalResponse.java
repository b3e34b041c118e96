package fr.parvis.facilitation.goal.rest;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.GoalState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A goal as she set it.
 *
 * @param actId the act it was set by
 */
public record GoalResponse(
        UUID id, String words, List<UUID> expressionIds, GoalState state, UUID actId, Instant setAt) {

    static GoalResponse of(Goal goal) {
        return new GoalResponse(
                goal.id(),
                goal.words(),
                goal.expressions().stream().map(ExpressionId::value).toList(),
                goal.state(),
                goal.act(),
                goal.setAt());
    }
}
