package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.goal.Goals;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses (422) that an intervention serves an expression or a goal of another case; whatever became of them since, what was done for them was done. */
@ApplicationScoped
final class OwnLinks {

    private final Expressions expressions;
    private final Goals goals;

    OwnLinks(Expressions expressions, Goals goals) {
        this.expressions = expressions;
        this.goals = goals;
    }

    Uni<Void> require(CaseId caseId, @Nullable ExpressionId expression, @Nullable UUID goal) {
        return requireExpression(caseId, expression).chain(() -> requireGoal(caseId, goal));
    }

    private Uni<Void> requireExpression(CaseId caseId, @Nullable ExpressionId linked) {
        if (linked == null) {
            return Uni.createFrom().voidItem();
        }
        return expressions
                .withId(linked)
                .map(found -> found.filter(one -> one.caseId().equals(caseId))
                        .orElseThrow(() -> Problems.refused(
                                FacilitationProblem.EXPRESSION_UNKNOWN, "expressionId", "of-this-case")))
                .replaceWithVoid();
    }

    private Uni<Void> requireGoal(CaseId caseId, @Nullable UUID linked) {
        if (linked == null) {
            return Uni.createFrom().voidItem();
        }
        return goals.withId(linked)
                .map(found -> found.filter(one -> one.caseId().equals(caseId))
                        .orElseThrow(
                                () -> Problems.refused(FacilitationProblem.GOAL_UNKNOWN, "goalId", "of-this-case")))
                .replaceWithVoid();
    }
}
