package fr.parvis.facilitation.lifeproject;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Her expressions in the order in which she reads them: all that are live, each once. Nobody picks among them, and no order is computed. */
public record Reading(List<Expression> expressions) {

    public Reading {
        expressions = List.copyOf(expressions);
    }

    /**
     * Puts them in her order.
     *
     * @param named in her order
     * @param project all her expressions
     * @throws fr.parvis.commons.web.problem.ProblemException when one is missing, named twice, of another case or not live any more, or there is none
     */
    public static Reading of(List<ExpressionId> named, List<Expression> project) {
        Map<ExpressionId, Expression> live = project.stream()
                .filter(Expression::live)
                .collect(Collectors.toMap(Expression::id, Function.identity()));
        boolean exactly = named.size() == live.size() && live.keySet().equals(new HashSet<>(named));
        if (live.isEmpty() || !exactly) {
            throw Problems.refused(FacilitationProblem.LIFE_PROJECT_LIST, "expressionIds", "all-live-once");
        }
        return new Reading(
                named.stream().map(live::get).filter(Objects::nonNull).toList());
    }
}
