package fr.parvis.facilitation.sheet.usecase;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sheet.BrokenRule;
import java.util.List;
import java.util.Map;

/** Broken rules of a sheet as the caller is told of them. */
final class Refusals {

    private Refusals() {}

    /** Refuses (422) and names every field, unless there is nothing to refuse. */
    static void refuse(FacilitationProblem problem, List<BrokenRule> rules) {
        if (!rules.isEmpty()) {
            List<FieldError> errors = rules.stream()
                    .map(rule -> FieldError.of(rule.field(), rule.rule()))
                    .toList();
            throw new ProblemException(problem, Map.of(), errors, null);
        }
    }
}
