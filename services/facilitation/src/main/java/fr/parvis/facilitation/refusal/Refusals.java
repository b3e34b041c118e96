package fr.parvis.facilitation.refusal;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** Broken rules as the caller is told of them. */
public final class Refusals {

    private Refusals() {}

    /** Refuses and names every field, unless there is nothing to refuse. */
    public static void refuse(FacilitationProblem problem, List<BrokenRule> rules) {
        if (!rules.isEmpty()) {
            List<FieldError> errors = rules.stream()
                    .map(rule -> FieldError.of(rule.field(), rule.rule()))
                    .toList();
            throw new ProblemException(problem, Map.of(), errors, null);
        }
    }
}
