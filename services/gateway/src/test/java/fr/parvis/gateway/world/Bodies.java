package fr.parvis.gateway.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** One body that a schema allows, with everything in it; for answers of the service behind whose shape is published. */
final class Bodies {

    private static final String WORD = "vélo";

    private final Api api;

    Bodies(Api api) {
        this.api = api;
    }

    Object of(Map<String, Object> given) {
        Map<String, Object> schema = api.resolved(given);
        if (schema.get("enum") instanceof List<?> values) {
            return values.getFirst();
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema);
            case "array" -> List.of(of(Api.schema(schema, "items")));
            case "integer", "number" -> schema.getOrDefault("minimum", 1);
            case "boolean" -> true;
            case "string" -> text(schema);
            default -> throw new AssertionError("a shape this test cannot answer with: " + schema);
        };
    }

    private Map<String, Object> object(Map<String, Object> schema) {
        Map<String, Object> body = new LinkedHashMap<>();
        Api.schemas(schema, "properties").forEach((name, field) -> body.put(name, of(field)));
        return body;
    }

    private static String text(Map<String, Object> schema) {
        return switch (String.valueOf(schema.get("format"))) {
            case "date" -> "2026-12-01";
            case "date-time" -> "2026-12-01T08:30:00Z";
            case "uuid" -> "3f2a8c1e-0d4b-4a6f-9c7e-5b1d2e3f4a5b";
            default -> word(schema);
        };
    }

    private static String word(Map<String, Object> schema) {
        return schema.get("pattern") instanceof String pattern
                        && !Pattern.compile(pattern).matcher(WORD).find()
                ? Matching.of(pattern, new Random(1))
                : WORD;
    }
}
