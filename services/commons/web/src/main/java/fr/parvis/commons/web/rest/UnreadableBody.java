package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.rest.StorableText.HiddenCharacter;
import fr.parvis.commons.web.rest.WrittenTime.OtherCentury;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a JSON body without repeating any of it. The only class that knows Jackson's own exceptions: there is no other way to
 * learn which field it stumbled over.
 */
final class UnreadableBody {

    private static final Pattern INDEX = Pattern.compile("\\.(\\d+)");

    private UnreadableBody() {}

    static ProblemException problem(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> named(CommonProblem.UNKNOWN_FIELD, unknown, "unknown");
            case MismatchedInputException empty when isEmpty(empty) -> new ProblemException(CommonProblem.BODY_MISSING);
            case MismatchedInputException trailing
            when says(trailing, "Trailing token") -> new ProblemException(CommonProblem.MALFORMED_BODY);
            case MismatchedInputException wrong when wrong.getTargetType() != null -> wrongType(wrong);
            case InputCoercionException tooBig -> wrongNumber(tooBig);
            case HiddenCharacter hidden -> named(CommonProblem.INVALID_FIELD, hidden, "characters");
            case OtherCentury other ->
                new ProblemException(
                        CommonProblem.INVALID_FIELD,
                        FieldError.of(
                                field(other),
                                "year",
                                Map.of(
                                        "min", Integer.toString(WrittenTime.FIRST),
                                        "max", Integer.toString(WrittenTime.LAST))));
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException inner -> problem(inner);
            case StreamConstraintsException tooLarge -> tooLarge();
            case JsonMappingException broken
            when !broken.getPath().isEmpty() -> named(CommonProblem.WRONG_TYPE, broken, "invalid");
            default -> new ProblemException(CommonProblem.MALFORMED_BODY);
        };
    }

    private static ProblemException tooLarge() {
        return new ProblemException(CommonProblem.BODY_TOO_LARGE);
    }

    private static boolean isEmpty(MismatchedInputException failure) {
        return failure.getPath().isEmpty() && says(failure, "No content");
    }

    private static boolean says(JsonProcessingException failure, String start) {
        return failure.getMessage() != null && failure.getMessage().startsWith(start);
    }

    /** A number that does not fit: this exception alone knows no path, but the parser still stands there. */
    private static ProblemException wrongNumber(InputCoercionException failure) {
        String pointer =
                failure.getProcessor().getParsingContext().pathAsPointer().toString();
        String field = pointer.isEmpty()
                ? "body"
                : INDEX.matcher(pointer.substring(1).replace('/', '.')).replaceAll("[$1]");
        return new ProblemException(
                CommonProblem.WRONG_TYPE,
                FieldError.of(field, "type", Map.of("type", JsonTypes.name(failure.getTargetType()))));
    }

    private static ProblemException wrongType(MismatchedInputException failure) {
        Class<?> target = failure.getTargetType();
        String field = field(failure);
        FieldError error = target != null && target.isEnum()
                ? FieldError.of(field, "one-of", Map.of("values", constants(target)))
                : FieldError.of(field, "type", Map.of("type", JsonTypes.name(target)));
        return new ProblemException(CommonProblem.WRONG_TYPE, error);
    }

    private static ProblemException named(CommonProblem type, JsonMappingException failure, String rule) {
        return new ProblemException(type, FieldError.of(field(failure), rule));
    }

    private static String field(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String constants(Class<?> target) {
        Object[] constants = target.getEnumConstants();
        return String.join(
                ", ", List.of(constants).stream().map(Object::toString).toList());
    }
}
