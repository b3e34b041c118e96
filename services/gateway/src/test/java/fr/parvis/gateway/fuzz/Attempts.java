package fr.parvis.gateway.fuzz;

import fr.parvis.gateway.world.Api;
import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Matching;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Every way to call an operation that its published description suggests: as it says, and one thing wrong at a time. */
final class Attempts {

    private static final String JSON = "application/json";
    private static final List<String> NO_IDS =
            List.of("1", "..", "%2e%2e", "a%20b", "%00", "%ff", "'", "a;b", "00000000-0000-4000-8000-00000000040g");
    private static final List<String> NO_QUERIES =
            List.of("x=1", "%00=1", "%ff=1", "&&", "=", "organisation=c360-14", "_method=DELETE");
    private static final List<String> NO_BODIES = List.of(
            "", "{", "[]", "null", "\"text\"", "{}{}", "{\"a\":}", "\u0000", "\uFEFF{}", "<a/>", "{\"a\":1,\"a\":2}");
    private static final List<String> NO_JSON =
            List.of("text/plain", "application/xml", "multipart/form-data", "application/json-patch+json", "json");
    private static final int FAR_TOO_LARGE = 300_000;

    private final Samples samples;
    private final Texts texts;
    private final Random random;

    Attempts(Api api, Random random) {
        samples = new Samples(api, random);
        texts = new Texts(random);
        this.random = random;
    }

    List<Attempt> of(Api.Operation operation) {
        List<Attempt> all = new ArrayList<>();
        Attempt right = right(operation);
        all.add(right);
        ids(right, all);
        queries(right, all);
        headers(right, all);
        bodies(right, all);
        return all;
    }

    Attempt right(Api.Operation operation) {
        Attempt attempt = new Attempt(
                operation, "all right", at(operation, Map.of()), Map.of(), Buffer.buffer(), successes(operation));
        if (operation.takesBody()) {
            attempt = attempt.with(encoded(samples.of(operation.body()).getFirst()))
                    .with("Content-Type", JSON);
        }
        for (Map<String, Object> header : operation.parameters("header")) {
            if (Boolean.TRUE.equals(header.get("required"))) {
                attempt = attempt.with(name(header), name(header).equals("If-Match") ? Behind.VERSION : texts.uuid());
            }
        }
        return attempt;
    }

    private void ids(Attempt right, List<Attempt> all) {
        if (right.operation().parameters("path").isEmpty()) {
            return;
        }
        Map<String, String> absent = new LinkedHashMap<>();
        for (Map<String, Object> parameter : right.operation().parameters("path")) {
            NO_IDS.forEach(id -> all.add(right.at(at(right.operation(), Map.of(name(parameter), id)))
                    .giving("no " + name(parameter) + " " + id, 403)));
            absent.put(name(parameter), name(parameter).equals("code") ? Behind.ABSENT_CODE : Behind.ABSENT.toString());
        }
        absent.remove("period");
        all.add(right.at(at(right.operation(), absent)).giving("nothing there", 404));
        all.add(right.at(right.uri().toUpperCase(Locale.ROOT)).giving("upper case", 403));
        all.add(right.at(right.uri() + "/").giving("one slash more", 403));
    }

    private void queries(Attempt right, List<Attempt> all) {
        for (Map<String, Object> parameter : right.operation().parameters("query")) {
            String name = name(parameter);
            for (Sample sample : samples.ofQuery(Api.schema(parameter, "schema"))) {
                String query = name + "=" + URLEncoder.encode(String.valueOf(sample.value()), StandardCharsets.UTF_8);
                Attempt attempt = right.at(right.uri() + "?" + query);
                all.add(
                        sample.right()
                                ? attempt.giving(name + " " + sample.what(), 200)
                                : attempt.giving(name + " " + sample.what(), 400));
            }
            int most = Api.schema(parameter, "schema").get("maxItems") instanceof Integer items ? items : 1;
            all.add(right.at(right.uri() + "?" + times(name, most)).giving(name + " as often as may be", 200));
            all.add(right.at(right.uri() + "?" + times(name, most + 1)).giving(name + " once too often", 400));
            all.add(right.at(right.uri() + "?" + name + "=%c0%af").giving(name + " unreadable", 400));
        }
        NO_QUERIES.forEach(query -> all.add(right.at(right.uri() + "?" + query).giving("query " + query, 400)));
    }

    private void headers(Attempt right, List<Attempt> all) {
        for (Map<String, Object> header : right.operation().parameters("header")) {
            switch (name(header)) {
                case "Idempotency-Key" -> keys(right, header, all);
                case "If-Match" -> {
                    all.add(right.without("If-Match").giving("no version", 428));
                    all.add(right.with("If-Match", "\"other\"").giving("another version", 412));
                    all.add(right.with("If-Match", "*").giving("any version", 412));
                }
                case "If-None-Match" -> {
                    all.add(right.with("If-None-Match", Behind.VERSION).giving("the known version", 304));
                    all.add(right.with("If-None-Match", "\"other\"").giving("another version", 200));
                }
                default -> throw new AssertionError("a header this test does not know: " + header);
            }
        }
        all.add(right.with("Accept", "text/html").giving("another format", 406));
        all.add(right.with("Accept-Language", "x".repeat(3_000)).giving("no language", successes(right)));
        all.add(right.with("X-Correlation-Id", "'; drop table").giving("no correlation id", successes(right)));
    }

    private void keys(Attempt right, Map<String, Object> header, List<Attempt> all) {
        all.add(right.without("Idempotency-Key").giving("no key", 400));
        for (Sample sample : texts.of(Api.schema(header, "schema"))) {
            String key = String.valueOf(sample.value());
            if (key.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
                all.add(right.with("Idempotency-Key", key)
                        .giving("key " + sample.what(), sample.right() ? successes(right) : new Integer[] {400}));
            }
        }
    }

    private void bodies(Attempt right, List<Attempt> all) {
        if (!right.operation().takesBody()) {
            all.add(right.with(Buffer.buffer("{}"))
                    .with("Content-Type", JSON)
                    .giving("a body where none belongs", 400));
            return;
        }
        for (Sample sample : samples.of(right.operation().body())) {
            all.add(right.with(encoded(sample))
                    .giving("body " + sample.what(), sample.right() ? successes(right) : new Integer[] {400}));
        }
        NO_BODIES.forEach(body -> all.add(right.with(Buffer.buffer(body)).giving("no JSON object " + body, 400)));
        all.add(right.with(Buffer.buffer(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}))
                .giving("no UTF-8", 400));
        all.add(right.with(Buffer.buffer("[".repeat(5_000))).giving("very deep", 400, 413));
        all.add(right.with(Buffer.buffer("{\"a\":\"" + "x".repeat(FAR_TOO_LARGE) + "\"}"))
                .giving("far too large", 413));
        NO_JSON.forEach(type -> all.add(right.with("Content-Type", type).giving("declared as " + type, 415)));
        all.add(right.without("Content-Type").giving("not declared", 415));
        all.add(right.with("Content-Encoding", "gzip").giving("declared as packed", 415));
    }

    /** A few of them, for callers who get the same answer whatever they send. */
    List<Attempt> some(Api.Operation operation, int count) {
        List<Attempt> all = of(operation);
        List<Attempt> some = new ArrayList<>(List.of(all.getFirst()));
        for (int i = 1; i < count; i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static Integer[] successes(Attempt attempt) {
        return successes(attempt.operation()).toArray(Integer[]::new);
    }

    private static Set<Integer> successes(Api.Operation operation) {
        return Set.copyOf(operation.statuses().stream()
                .filter(status -> status >= 200 && status < 300)
                .toList());
    }

    private static Buffer encoded(Sample sample) {
        return Buffer.buffer(Json.encode(sample.value()));
    }

    private static String times(String name, int count) {
        return String.join("&", Collections.nCopies(count, name + "=20"));
    }

    /** The path with these values, and right ones for the other parameters. */
    private String at(Api.Operation operation, Map<String, String> values) {
        String path = operation.path();
        for (Map<String, Object> parameter : operation.parameters("path")) {
            path = path.replace("{" + name(parameter) + "}", values.getOrDefault(name(parameter), rightOne(parameter)));
        }
        return path;
    }

    private String rightOne(Map<String, Object> parameter) {
        if (!(Api.schema(parameter, "schema").get("pattern") instanceof String pattern)) {
            return texts.uuid();
        }
        String made = Matching.of(pattern, random);
        return made.equals(Behind.ABSENT_CODE) ? rightOne(parameter) : made;
    }

    private static String name(Map<String, Object> parameter) {
        return String.valueOf(parameter.get("name"));
    }
}
