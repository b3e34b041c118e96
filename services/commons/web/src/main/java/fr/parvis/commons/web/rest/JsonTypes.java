package fr.parvis.commons.web.rest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names types in the words of JSON and OpenAPI, not of Java. */
final class JsonTypes {

    private static final Set<String> NUMBERS =
            Set.of("int", "Integer", "long", "Long", "short", "Short", "byte", "Byte", "BigInteger");
    private static final Set<String> DECIMALS = Set.of("double", "Double", "float", "Float", "BigDecimal");
    private static final Map<String, String> OTHERS = Map.of(
            "String", "string",
            "boolean", "boolean",
            "Boolean", "boolean",
            "UUID", "uuid",
            "LocalDate", "date",
            "Instant", "date-time",
            "OffsetDateTime", "date-time",
            "Duration", "duration");

    private JsonTypes() {}

    static String name(@Nullable Class<?> target) {
        if (target == null) {
            return "object";
        }
        String simple = target.getSimpleName();
        if (NUMBERS.contains(simple)) {
            return "integer";
        }
        if (DECIMALS.contains(simple)) {
            return "number";
        }
        boolean list = target.isArray() || Iterable.class.isAssignableFrom(target);
        return OTHERS.getOrDefault(simple, list ? "array" : "object");
    }
}
