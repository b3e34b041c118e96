package fr.parvis.gateway.description;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.partner.PartnerType;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.world.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One side's OpenAPI 3.1: the listed operations, as the services behind describe them, with what the gateway adds and leaves out. */
final class GatewayDescription {

    private static final String PREFIX = "#/components/schemas/";
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(200, "Done, or found"),
            Map.entry(201, "Created"),
            Map.entry(202, "Received; nothing more is ever said"),
            Map.entry(304, "Unchanged since the version named in If-None-Match"),
            Map.entry(400, "Malformed, of the wrong type, or breaking a rule of form; the field is named"),
            Map.entry(401, "Not signed in, or a token of another side"),
            Map.entry(403, "Not open to this partner; the same answer for everything that is not open"),
            Map.entry(404, "Absent, or not visible to the caller"),
            Map.entry(406, "Only JSON is offered"),
            Map.entry(409, "Changed by another request, or the same request is being handled"),
            Map.entry(412, "If-Match names another version"),
            Map.entry(413, "Body too large"),
            Map.entry(415, "Body format not supported"),
            Map.entry(422, "A rule refuses; nothing was changed"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many calls; Retry-After says when to come back"),
            Map.entry(503, "The service behind gives no answer: nothing is given"));
    private final RouteTable table;
    private final Side side;
    private final SortedSet<String> wanted = new TreeSet<>(Set.of("Problem"));

    private GatewayDescription(RouteTable table, Side side) {
        this.table = table;
        this.side = side;
    }

    static String of(RouteTable table, Side side) {
        return new GatewayDescription(table, side).yaml();
    }

    private String yaml() {
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Route route : table.on(side)) {
            Api upstream = Api.read(route.target().upstream().lower());
            schemas.putAll(upstream.schemas());
            child(paths, route.door().path().toString())
                    .put(route.door().method().toLowerCase(Locale.ROOT), operation(route, upstream));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("security", List.of(Map.of("partner", List.of())));
        document.put("paths", paths);
        document.put("components", components(schemas));
        return Api.yaml().dump(document);
    }

    private Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Parvis gateway, " + side.lower() + " side");
        info.put("version", "1");
        info.put(
                "description",
                "What partners may call on this side. Written by a test from services/gateway/…/routes.yaml and the"
                        + " descriptions of the services behind; do not edit by hand. Every answer tells the caller's"
                        + " limit in RateLimit-Policy and RateLimit.");
        return info;
    }

    private Map<String, Object> operation(Route route, Api upstream) {
        Api.Operation known = described(route, upstream);
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.operation());
        operation.put("summary", Api.required(known.fields(), "summary"));
        operation.put(
                "x-parvis-partner-types",
                route.access().partnerTypes().stream().sorted().toList());
        operation.put("x-parvis-callers", callers(route));
        operation.put("x-parvis-returns", route.access().returns().name());
        if (route.access().purpose() != null) {
            operation.put("x-parvis-purpose", route.access().purpose().name());
        }
        operation.put("x-parvis-rate-class", route.rateClass().name());
        List<Object> parameters = parameters(route, known);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        if (route.passage().takesBody()) {
            operation.put(
                    "requestBody", use(Objects.requireNonNull(known.fields().get("requestBody"))));
        }
        operation.put("responses", responses(route, known));
        return operation;
    }

    static Api.Operation described(Route route, Api upstream) {
        return upstream.operations().stream()
                .filter(one -> one.method().equals(route.door().method())
                        && one.path().equals(route.target().path().toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no service describes " + route.door()));
    }

    private List<String> callers(Route route) {
        return route.access().partnerTypes().stream()
                .map(type -> table.partnerTypes().named(type).orElseThrow())
                .map(PartnerType::signsIn)
                .map(ways -> Objects.requireNonNull(ways.get(side)).caller().name())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Object> parameters(Route route, Api.Operation known) {
        List<Object> all = new ArrayList<>();
        known.parameters("path").forEach(parameter -> all.add(GatewayParameters.path(parameter)));
        for (Map<String, Object> parameter : known.parameters("query")) {
            Integer most = route.passage().query().get(String.valueOf(parameter.get("name")));
            if (most != null) {
                all.add(GatewayParameters.query(parameter, most));
            }
        }
        route.passage().headers().forEach(header -> all.add(GatewayParameters.header(header)));
        return all.stream().map(this::use).toList();
    }

    private Map<String, Object> responses(Route route, Api.Operation known) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (int status : route.statuses()) {
            Map<String, Object> response = child(responses, Integer.toString(status));
            response.put("description", Objects.requireNonNull(WORDS.get(status)));
            if (status >= 400) {
                Map<String, Object> schema = Map.of("schema", Map.of("$ref", PREFIX + "Problem"));
                response.put("content", Map.of("application/problem+json", schema));
            } else if (status != 304) {
                response.put("content", content(known));
            }
        }
        return responses;
    }

    /** A service may describe its success under another status than the one it gives; the shape is the same. */
    @SuppressWarnings("unchecked")
    private Object content(Api.Operation known) {
        Map<String, Map<String, Object>> responses = (Map<String, Map<String, Object>>)
                Objects.requireNonNull(known.fields().get("responses"));
        return responses.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("2") && entry.getValue().containsKey("content"))
                .map(entry -> use(Api.required(entry.getValue(), "content")))
                .findFirst()
                .orElse(Map.of("application/json", Map.of()));
    }

    private Map<String, Object> components(Map<String, Object> schemas) {
        Map<String, Object> used = new TreeMap<>();
        while (!used.keySet().containsAll(wanted)) {
            for (String name : List.copyOf(wanted)) {
                used.computeIfAbsent(name, missing -> use(Objects.requireNonNull(schemas.get(missing), missing)));
            }
        }
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", used);
        Map<String, Object> bearer = new LinkedHashMap<>();
        bearer.put("type", "http");
        bearer.put("scheme", "bearer");
        bearer.put("bearerFormat", "JWT");
        bearer.put(
                "description",
                "Access token of the realm parvis-" + side.lower() + ", for parvis-" + side.lower() + "-api");
        components.put("securitySchemes", Map.of("partner", bearer));
        return components;
    }

    /** The same node as a copy of its own, with every schema it names noted. */
    private Object use(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (key.equals("$ref")) {
                    wanted.add(String.valueOf(value).substring(PREFIX.length()));
                }
                copy.put(String.valueOf(key), use(value));
            });
            return copy;
        }
        return node instanceof List<?> list
                ? new ArrayList<>(list.stream().map(this::use).toList())
                : node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
    }
}
