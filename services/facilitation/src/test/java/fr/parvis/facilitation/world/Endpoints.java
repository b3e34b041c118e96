package fr.parvis.facilitation.world;

import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every endpoint the running service describes. */
public final class Endpoints {

    private Endpoints() {}

    /** One of them, for example {@code GET /api/v1/cases/{caseId}}. */
    public record Endpoint(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** The path with every parameter filled in. */
        public String at(String id) {
            return path.replaceAll("\\{[^}]+}", id);
        }
    }

    public static List<Endpoint> all() {
        Map<String, Map<String, Object>> paths = description().getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .map(method -> new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
    }

    /** Which schemas the answers of each endpoint are made of, those inside others included. */
    public static Map<String, Set<String>> answers() {
        JsonPath description = description();
        Map<String, Object> schemas = description.getMap("components.schemas");
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        Map<String, Set<String>> answers = new HashMap<>();
        for (Endpoint endpoint : all()) {
            Set<String> found = new HashSet<>();
            collect(responses(paths, endpoint), schemas, found);
            answers.put(endpoint.toString(), found);
        }
        return answers;
    }

    private static @Nullable Object responses(Map<String, Map<String, Map<String, Object>>> paths, Endpoint endpoint) {
        Map<String, Object> operation = paths.getOrDefault(endpoint.path(), Map.of())
                .getOrDefault(endpoint.method().toLowerCase(Locale.ROOT), Map.of());
        return operation.get("responses");
    }

    private static void collect(@Nullable Object node, Map<String, Object> schemas, Set<String> found) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                if (found.add(name)) {
                    collect(schemas.get(name), schemas, found);
                }
            }
            map.values().forEach(value -> collect(value, schemas, found));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, schemas, found));
        }
    }

    public static String yaml() {
        return described("yaml");
    }

    private static JsonPath description() {
        return JsonPath.from(described("json"));
    }

    private static String described(String format) {
        return Http.given()
                .auth()
                .oauth2(Tokens.person("reader of the description"))
                .get("/q/openapi?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
