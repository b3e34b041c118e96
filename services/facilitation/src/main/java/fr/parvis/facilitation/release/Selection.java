package fr.parvis.facilitation.release;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.directory.Organisation;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What she selected for one recipient: the items, renumbered from 1 in her order, and the exact text. */
public record Selection(List<RequestItem> items, RequestText text) {

    /** More would be a whole life project, not a request. */
    public static final int MOST_ITEMS = 20;

    public Selection {
        items = List.copyOf(items);
    }

    /**
     * Takes exactly what she named, in her order.
     *
     * @param project all her expressions
     * @throws fr.parvis.commons.web.problem.ProblemException when nothing, something twice, something unknown, something no longer hers to send or something without words is named
     */
    public static Selection of(
            List<ExpressionId> named,
            List<Expression> project,
            Organisation recipient,
            @Nullable LocalDate wishedAnswerOn) {
        if (named.isEmpty() || named.size() > MOST_ITEMS) {
            throw refused("between-one-and-twenty");
        }
        if (new HashSet<>(named).size() < named.size()) {
            throw refused("each-once");
        }
        List<Expression> selected = pick(named, project);
        List<RequestItem> items = new ArrayList<>();
        selected.forEach(expression -> items.add(RequestItem.of(items.size() + 1, expression)));
        return new Selection(items, RequestText.of(recipient, selected, wishedAnswerOn));
    }

    private static List<Expression> pick(List<ExpressionId> named, List<Expression> project) {
        Map<ExpressionId, Expression> byId = new HashMap<>();
        project.forEach(expression -> byId.put(expression.id(), expression));
        List<Expression> picked = new ArrayList<>();
        for (ExpressionId id : named) {
            Expression expression = byId.get(id);
            if (expression == null) {
                throw refused("of-this-case");
            }
            if (!expression.live()) {
                throw refused("still-live");
            }
            if (!expression.saying().hasWords()) {
                throw Problems.refused(FacilitationProblem.RELEASE_WITHOUT_TEXT, "expressionIds", "has-words");
            }
            picked.add(expression);
        }
        return picked;
    }

    private static ProblemException refused(String rule) {
        return Problems.refused(FacilitationProblem.SELECTION_REFUSED, "expressionIds", rule);
    }
}
