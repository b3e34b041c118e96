package fr.parvis.commons.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way to the caller. Not a bug: it carries no stack trace and is not logged. Features may throw it as it is or extend it with a
 * type of their own.
 */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> values;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type) {
        this(type, Map.of(), List.of(), null);
    }

    public ProblemException(ProblemType type, FieldError... errors) {
        this(type, Map.of(), List.of(errors), null);
    }

    /**
     * Says all of it.
     *
     * @param values what the detail sentence mentions, by name, such as {@code {until}}; never personal data
     * @param cause kept for logs of others, never shown
     */
    public ProblemException(
            ProblemType type, Map<String, Object> values, List<FieldError> errors, @Nullable Throwable cause) {
        super(type.code(), cause, false, false);
        this.type = type;
        this.values = Map.copyOf(values);
        this.errors = List.copyOf(errors);
    }

    public ProblemException with(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(error);
        return new ProblemException(type, values, more, getCause());
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> values() {
        return values;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
