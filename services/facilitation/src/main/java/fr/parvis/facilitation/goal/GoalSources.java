package fr.parvis.facilitation.goal;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a goal may come from: expressions of the same case that are still hers, each once. */
public final class GoalSources {

    private GoalSources() {}

    /**
     * Checks them.
     *
     * @param project all her expressions
     * @throws fr.parvis.commons.web.problem.ProblemException when one is named twice, is of another case or is not live any more
     */
    public static void check(List<ExpressionId> named, List<Expression> project) {
        if (named.isEmpty() || new HashSet<>(named).size() < named.size()) {
            throw Problems.refused(FacilitationProblem.SELECTION_REFUSED, "expressionIds", "each-once");
        }
        Map<ExpressionId, Expression> byId =
                project.stream().collect(Collectors.toMap(Expression::id, Function.identity()));
        for (ExpressionId id : named) {
            Expression expression = byId.get(id);
            if (expression == null) {
                throw Problems.refused(FacilitationProblem.EXPRESSION_UNKNOWN, "expressionIds", "of-this-case");
            }
            if (!expression.live()) {
                throw Problems.refused(FacilitationProblem.EXPRESSION_NOT_LIVE, "expressionIds", "still-live");
            }
        }
    }
}
