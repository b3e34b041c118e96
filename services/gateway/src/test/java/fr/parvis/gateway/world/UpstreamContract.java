package fr.parvis.gateway.world;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The services behind as their published descriptions say they behave: roles, keys, versions, bodies, statuses. */
final class UpstreamContract {

    /** The id of something that is not there, or not visible. */
    static final UUID ABSENT = UUID.fromString("00000000-0000-4000-8000-000000000404");

    static final String ABSENT_CODE = "IND-000";

    static final String VERSION = "\"v1\"";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    private final Api api;
    private final Shapes shapes;
    private final Bodies bodies;

    UpstreamContract(String upstream) {
        api = Api.read(upstream);
        shapes = new Shapes(api);
        bodies = new Bodies(api);
    }

    record Reply(int status, Map<String, String> headers, String body) {

        static Reply problem(int status, String code) {
            JsonObject body = new JsonObject()
                    .put("type", "https://parvis.fr/problems/" + code)
                    .put("title", code)
                    .put("status", status)
                    .put("detail", "as the service says it")
                    .put("traceId", "of-the-service");
            return new Reply(status, Map.of("Content-Type", "application/problem+json"), body.encode());
        }
    }

    Reply answer(HttpExchange exchange, String body) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        Headers headers = exchange.getRequestHeaders();
        Optional<Api.Operation> operation =
                api.operations().stream().filter(one -> one.isAt(method, path)).findFirst();
        if (operation.isEmpty()) {
            return Reply.problem(404, "not-found");
        }
        if (roles(headers).stream().noneMatch(operation.get().roles()::contains)) {
            return Reply.problem(403, "forbidden");
        }
        Optional<Reply> refused = refused(operation.get(), exchange, body);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (path.contains(ABSENT.toString()) || path.contains(ABSENT_CODE)) {
            return Reply.problem(404, "not-found");
        }
        return VERSION.equals(headers.getFirst("If-None-Match"))
                ? new Reply(304, Map.of("ETag", VERSION), "")
                : success(operation.get(), exchange);
    }

    private Optional<Reply> refused(Api.Operation operation, HttpExchange exchange, String body) {
        Headers headers = exchange.getRequestHeaders();
        String key = headers.getFirst("Idempotency-Key");
        if (operation.method().equals("POST") && key == null) {
            return Optional.of(Reply.problem(400, "idempotency-key-missing"));
        }
        if (operation.method().equals("POST")
                && !KEY.matcher(String.valueOf(key)).matches()) {
            return Optional.of(Reply.problem(400, "idempotency-key-invalid"));
        }
        if (operation.method().equals("PUT") && headers.getFirst("If-Match") == null) {
            return Optional.of(Reply.problem(428, "precondition-required"));
        }
        if (operation.method().equals("PUT") && !VERSION.equals(headers.getFirst("If-Match"))) {
            return Optional.of(Reply.problem(412, "precondition-failed"));
        }
        if (!queryFits(operation, exchange.getRequestURI().getRawQuery())) {
            return Optional.of(Reply.problem(400, "invalid-parameter"));
        }
        return operation.takesBody() && !(isObject(body) && shapes.allow(operation.body(), body))
                ? Optional.of(Reply.problem(400, "malformed-body"))
                : Optional.empty();
    }

    private boolean queryFits(Api.Operation operation, @Nullable String query) {
        return query == null
                || Stream.of(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .allMatch(pair -> operation.parameters("query").stream()
                                .filter(known -> pair[0].equals(known.get("name")))
                                .allMatch(known -> fits(Api.schema(known, "schema"), decoded(pair[1]))));
    }

    /** A number of a query is one of 32 bits, as the framework reads it; a list is its items, one by one. */
    private boolean fits(Map<String, Object> schema, String text) {
        if ("array".equals(schema.get("type"))) {
            return fits(Api.schema(schema, "items"), text);
        }
        if (!"integer".equals(schema.get("type"))) {
            return shapes.allow(schema, Json.encode(text));
        }
        try {
            return shapes.allow(schema, Integer.toString(Integer.parseInt(text)));
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private Reply success(Api.Operation operation, HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", "application/json;charset=UTF-8");
        if (operation.path().endsWith("/priority-signals")) {
            headers.put("ETag", VERSION);
            return new Reply(202, headers, "{\"status\":\"RECEIVED\"}");
        }
        headers.put("ETag", VERSION);
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null && query.contains("limit=")) {
            headers.put("Link", "<http://inside:8080/api/v1/secret?limit=1&cursor=a%2Bb>; rel=\"next\"");
        }
        int status = operation.statuses().contains(201) ? 201 : 200;
        return new Reply(status, headers, body(operation, status));
    }

    /** Of the published shape; where none is published, the id of the operation. */
    private String body(Api.Operation operation, int status) {
        Map<String, Object> content = operation.answered(status).getOrDefault("application/json", Map.of());
        Map<String, Object> shape = content.containsKey("schema") ? Api.schema(content, "schema") : Map.of();
        return shape.isEmpty()
                ? new JsonObject().put("operation", operation.id()).encode()
                : Json.encode(bodies.of(shape));
    }

    private static boolean isObject(String body) {
        try {
            return !new JsonObject(body).isEmpty() || body.strip().equals("{}");
        } catch (DecodeException broken) {
            return false;
        }
    }

    private static List<String> roles(Headers headers) {
        String authorization = headers.getFirst("Authorization");
        if (authorization == null) {
            return List.of();
        }
        String claims =
                new String(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        JsonArray roles = new JsonObject(claims).getJsonObject("realm_access").getJsonArray("roles");
        return roles.stream().map(String::valueOf).toList();
    }
}
