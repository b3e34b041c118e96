package fr.parvis.independence.network;

import fr.parvis.independence.IndependenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A label selector; an empty one matches everything. */
record Selector(
        @Nullable Map<String, String> matchLabels, @Nullable List<Expression> matchExpressions) {

    /** One requirement on one label. */
    record Expression(String key, String operator, @Nullable List<String> values) {
        boolean matches(Map<String, String> labels) {
            List<String> listed = Objects.requireNonNullElse(values, List.of());
            return switch (operator) {
                case "In" -> labels.containsKey(key) && listed.contains(labels.get(key));
                case "NotIn" -> !labels.containsKey(key) || !listed.contains(labels.get(key));
                case "Exists" -> labels.containsKey(key);
                case "DoesNotExist" -> !labels.containsKey(key);
                default ->
                    throw new IndependenceException(
                            "A selector has the unknown operator %s; correct the policy.".formatted(operator), null);
            };
        }
    }

    boolean matches(Map<String, String> labels) {
        return Objects.requireNonNullElse(matchLabels, Map.<String, String>of()).entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())))
                && Objects.requireNonNullElse(matchExpressions, List.<Expression>of()).stream()
                        .allMatch(expression -> expression.matches(labels));
    }
}
