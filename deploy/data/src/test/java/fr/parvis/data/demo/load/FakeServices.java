package fr.parvis.data.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the three services and the sign-in answer; remembers every call, and replays what an idempotency key did. */
final class FakeServices {
    record Call(
            String method,
            String path,
            @Nullable String key,
            @Nullable String authorization,
            String body) {
        boolean acts() {
            return key != null;
        }
    }

    record Reply(int status, String body) {}

    final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    /** Path ending that is answered 422 from now on. */
    volatile String refused = "none";
    /** How many of the next acts are done and never answered. */
    final AtomicInteger mute = new AtomicInteger();
    /** How many of the next calls are answered 503. */
    final AtomicInteger busy = new AtomicInteger();

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, Call> done = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> personOfProposal = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> signals = new ConcurrentHashMap<>();

    Reply answer(Call call) {
        if (!call.path().equals("/token")
                && !String.valueOf(call.authorization()).startsWith("Bearer t-")) {
            // on a busy machine somebody else's program may still look for what had this port before
            return new Reply(401, "{\"title\": \"Not signed in\"}");
        }
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            return call.path().equals("/token")
                    ? new Reply(200, "{\"access_token\": \"t-%s\", \"expires_in\": 300}".formatted(user(call.body())))
                    : service(call);
        } finally {
            running.decrementAndGet();
        }
    }

    private Reply service(Call call) {
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Reply(503, "{\"title\": \"Not now\"}");
        }
        calls.add(call);
        if (call.path().endsWith(refused)) {
            return new Reply(422, "{\"title\": \"Refused\", \"detail\": \"Il manque la preuve.\"}");
        }
        return call.method().equals("GET") ? read(call.path()) : write(call);
    }

    private Reply write(Call call) {
        if (call.acts()) {
            var before = done.putIfAbsent(call.path() + call.key(), call);
            if (before != null && !before.body().equals(call.body())) {
                return new Reply(422, "{\"title\": \"Idempotency key used with another body\"}");
            }
        }
        var id = UUID.nameUUIDFromBytes((call.path() + call.key()).getBytes(UTF_8))
                .toString();
        remember(call, id);
        return new Reply(201, ANSWER.replace("$id", id).replace("$name", nameOf(call)));
    }

    private void remember(Call call, String id) {
        var body = tree(call.body());
        var parts = call.path().split("/", -1);
        switch (parts[parts.length - 1]) {
            case "persons" ->
                names.put(
                        id,
                        body.path("alias")
                                .asText(body.path("firstName").asText() + " "
                                        + body.path("lastName").asText()));
            case "support-proposals" -> personOfProposal.put(id, parts[parts.length - 2]);
            case "priority-signals" -> signals.put(id, body);
            default -> {}
        }
    }

    /** The name behind the one reference that is asked for. */
    private String nameOf(Call call) {
        return Optional.ofNullable(
                        names.get(tree(call.body()).at("/references/0").asText()))
                .orElse("");
    }

    private Reply read(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        return new Reply(
                200,
                switch (last) {
                    case "wordings" -> items(Wordings.all());
                    case "communication-profile" -> "{\"understandsBy\": [], \"easyToRead\": false}";
                    case "requests" -> items(List.of());
                    case "recipients" ->
                        "[{\"code\": \"c360-14\"}, {\"code\": \"c360-27\"}, {\"code\": \"c360-50\"}, {\"code\": \"c360-76\"}]";
                    case "cases" ->
                        items(names.keySet().stream().map(FakeServices::caze).toList());
                    case "priority-signals" ->
                        items(signals.entrySet().stream()
                                .map(FakeServices::signal)
                                .toList());
                    case "support-proposals" ->
                        items(personOfProposal.entrySet().stream()
                                .map(FakeServices::proposal)
                                .toList());
                    case "consents" ->
                        items(List.of("c360-14", "c360-27", "c360-50", "c360-76").stream()
                                .map(FakeServices::consent)
                                .toList());
                    case "responses" ->
                        items(calls.stream()
                                .filter(c -> c.path().endsWith("/responses") && c.acts())
                                .map(FakeServices::response)
                                .toList());
                    default -> ANSWER.replace("$id", last).replace("$name", "");
                });
    }

    private static String response(Call call) {
        return "{\"handle\": \"%s\", \"updatedAt\": \"2026-11-22T09:00:00Z\"}"
                .formatted(UUID.nameUUIDFromBytes((call.path() + call.key()).getBytes(UTF_8)));
    }

    private static String caze(String person) {
        return "{\"id\": \"%s\", \"personReference\": \"%s\", \"state\": \"ACCEPTED\"}".formatted(person, person);
    }

    private static String signal(Map.Entry<String, JsonNode> signal) {
        return "{\"signalId\": \"%s\", \"contact\": %s}"
                .formatted(signal.getKey(), signal.getValue().get("contact"));
    }

    private static String proposal(Map.Entry<String, String> proposal) {
        return "{\"proposalId\": \"%s\", \"personId\": \"%s\"}".formatted(proposal.getKey(), proposal.getValue());
    }

    private static String consent(String organisation) {
        return "{\"consentId\": \"%s\", \"purpose\": \"RELEASE_TO_C360\", \"recipient\": {\"organisation\": \"%s\"}}"
                .formatted(UUID.randomUUID(), organisation);
    }

    private static String items(List<String> items) {
        return "{\"items\": [" + String.join(",", items) + "]}";
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json.isEmpty() ? "{}" : json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static String user(String form) {
        return form.replaceAll(".*(?:username|client_id=ars)[=-]([^&]*).*", "$1");
    }

    /** Every field the loader reads from an answer. */
    private static final String ANSWER = """
            {"id": "$id", "personId": "$id", "proposalId": "$id", "consentId": "$id", "handle": "$id", "status": "NEGOTIATED",
             "writtenAt": "2026-11-22T09:00:00Z",
             "textHash": "%1$s", "cardId": "7K2M9PQR", "code": "ABCDEFGHJK", "content": {}, "accountLinked": false,
             "state": "DRAFT", "contentHash": "%1$s", "changedAt": "2026-11-22T09:00:00Z",
             "identities": [{"displayName": "$name"}]}""".formatted("0".repeat(64));
}
