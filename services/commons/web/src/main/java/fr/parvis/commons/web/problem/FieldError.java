package fr.parvis.commons.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field that breaks a rule. {@code field} is the path the client wrote ({@code act.witness.name}, {@code items[2].text}) or the name of a
 * parameter or header; {@code rule} is a stable word.
 *
 * @param values what the rule's sentence mentions, such as {@code max}
 * @param fallback the sentence used when no bundle knows the rule (key {@code rule.<rule>})
 */
public record FieldError(
        String field,
        String rule,
        Map<String, Object> values,
        @Nullable String fallback) {

    public FieldError {
        values = Map.copyOf(values);
    }

    public static FieldError of(String field, String rule) {
        return new FieldError(field, rule, Map.of(), null);
    }

    public static FieldError of(String field, String rule, Map<String, Object> values) {
        return new FieldError(field, rule, values, null);
    }
}
