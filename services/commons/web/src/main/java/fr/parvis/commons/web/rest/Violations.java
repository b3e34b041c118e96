package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Names the fields of a body, and the rules, that bean validation found broken. */
final class Violations {

    /** The names of rules are ours, the same whether a form, a parameter or a use case is broken. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Null", "absent"),
            Map.entry("Size", "size"),
            Map.entry("Min", "at-least"),
            Map.entry("Max", "at-most"),
            Map.entry("Positive", "positive"),
            Map.entry("PositiveOrZero", "not-negative"),
            Map.entry("Email", "e-mail"),
            Map.entry("Past", "before-today"),
            Map.entry("PastOrPresent", "not-in-the-future"),
            Map.entry("Future", "after-today"),
            Map.entry("FutureOrPresent", "not-in-the-past"),
            Map.entry("AssertTrue", "yes"),
            Map.entry("AssertFalse", "no"));

    private Violations() {}

    /** A constraint inside the service, or on what a method returns, is broken by us, not by the caller. */
    static boolean areOurFault(ConstraintViolationException failure) {
        return !(failure instanceof ResteasyReactiveViolationException)
                || failure.getConstraintViolations().stream()
                        .anyMatch(violation -> nodes(violation.getPropertyPath())
                                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    static ProblemException problem(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .toList();
        return new ProblemException(CommonProblem.INVALID_FIELD, Map.of(), errors, null);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String rule = RULES.getOrDefault(annotation, "invalid");
        return new FieldError(field(violation), rule, values(violation), violation.getMessage());
    }

    /** {@code create.request.act.witness} is written by the client as {@code act.witness}; a parameter by its own name. */
    private static String field(ConstraintViolation<?> violation) {
        Path path = violation.getPropertyPath();
        String inBody = nodes(path)
                .filter(node -> node.getKind() != ElementKind.METHOD
                        && node.getKind() != ElementKind.PARAMETER
                        && node.getKind() != ElementKind.CROSS_PARAMETER)
                .map(Path.Node::toString)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        return inBody.isEmpty() ? ParameterNames.of(violation) : inBody;
    }

    private static Map<String, Object> values(ConstraintViolation<?> violation) {
        Map<String, Object> values =
                new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        values.keySet().removeAll(List.of("groups", "payload", "message"));
        values.values().removeIf(value -> !(value instanceof Number || value instanceof String));
        return values;
    }

    private static Stream<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }
}
