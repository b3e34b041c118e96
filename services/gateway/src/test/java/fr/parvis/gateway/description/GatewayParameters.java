package fr.parvis.gateway.description;

import fr.parvis.gateway.route.PathParameter;
import fr.parvis.gateway.world.Api;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Parameters of an operation as the gateway takes them, which is more narrowly than the service behind. */
final class GatewayParameters {

    private static final Map<String, String> HEADERS = Map.of(
            "Idempotency-Key", "1 to 128 visible characters; the same key and body give the same answer for 24 hours",
            "If-Match", "The ETag of the version that was read",
            "If-None-Match", "The ETag of the version already known");

    private GatewayParameters() {}

    /** With the form the gateway lets through, where the service says nothing but text. */
    static Map<String, Object> path(Map<String, Object> known) {
        Map<String, Object> schema = Api.schema(known, "schema");
        if (!schema.equals(Map.of("type", "string"))) {
            return known;
        }
        PathParameter parameter =
                PathParameter.named(String.valueOf(known.get("name"))).orElseThrow();
        return with(known, "pattern", "^" + parameter.form() + "$");
    }

    /** With the number of times it may be given, where that is not once. */
    static Map<String, Object> query(Map<String, Object> known, int most) {
        return most == 1 ? known : with(known, "maxItems", most);
    }

    static Map<String, Object> header(String name) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", "header");
        parameter.put("description", Objects.requireNonNull(HEADERS.get(name)));
        parameter.put("required", !name.equals("If-None-Match"));
        parameter.put("schema", form(name));
        return parameter;
    }

    private static Map<String, Object> form(String header) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        if (header.equals("Idempotency-Key")) {
            text.put("minLength", 1);
            text.put("maxLength", 128);
            text.put("pattern", "^[!-~]+$");
        }
        return text;
    }

    private static Map<String, Object> with(Map<String, Object> known, String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>(Api.schema(known, "schema"));
        schema.put(keyword, value);
        Map<String, Object> parameter = new LinkedHashMap<>(known);
        parameter.put("schema", schema);
        return parameter;
    }
}
