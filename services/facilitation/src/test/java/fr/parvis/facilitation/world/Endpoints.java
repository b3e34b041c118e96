package fr.parvis.facilitation.world;

import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
