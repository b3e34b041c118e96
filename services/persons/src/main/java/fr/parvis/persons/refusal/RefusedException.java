package fr.parvis.persons.refusal;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** A request was understood and refused by a rule (422); nothing of it was kept. */
public final class RefusedException extends ProblemException {

    public RefusedException(List<Refusal> refusals) {
        super(
                CommonProblem.RULE_REFUSED,
                Map.of(),
                refusals.stream()
                        .map(refusal ->
                                FieldError.of(refusal.field(), refusal.rule().code()))
                        .toList(),
                null);
    }

    public RefusedException(String field, Rule rule) {
        this(List.of(new Refusal(field, rule)));
    }
}
