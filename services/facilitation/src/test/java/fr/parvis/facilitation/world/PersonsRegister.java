package fr.parvis.facilitation.world;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What persons keeps, as far as this service notices: whose account it is, acts with evidence, one disclosure per release key. */
final class PersonsRegister {

    /** The register takes ids alone; accounts of facilitators have another form in these tests. */
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final KeptAnswers answers = new KeptAnswers();
    private final List<JsonObject> acts = new ArrayList<>();
    private final Map<String, JsonObject> disclosuresByReleaseKey = new HashMap<>();
    private final List<String> ended = new ArrayList<>();
    private final Map<String, String> holders = new HashMap<>();

    /** An answer before it is written. */
    record Reply(int status, String body) {}

    /**
     * Judges a request as persons does.
     *
     * @param meanwhile how long it takes: the key is in use until it is over
     */
    Reply answer(HttpExchange exchange, String body, Runnable meanwhile) {
        JsonObject token = token(exchange.getRequestHeaders().getFirst("Authorization"));
        if (token == null) {
            return refused(401, "unauthenticated", "Authorization", "required");
        }
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/api/v1/me")) {
            meanwhile.run();
            return me(token);
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key == null) {
            return refused(400, "idempotency-key-missing", "Idempotency-Key", "required");
        }
        return answers.once(token.getString("sub") + "\n" + path + "\n" + key, body, () -> {
            meanwhile.run();
            return judge(token, path, body);
        });
    }

    private synchronized Reply judge(JsonObject token, String path, String body) {
        return switch (path) {
            case "/api/v1/acts" -> act(token, new JsonObject(body));
            case "/api/v1/disclosures" -> disclosure(token, new JsonObject(body));
            default -> end(token, path);
        };
    }

    /** That facilitator stands beside her, or presents the proposal to her: nobody else but herself opens her file. */
    synchronized void hold(String reference, String facilitator) {
        holders.put(reference, facilitator);
    }

    private boolean maySee(JsonObject token, String reference) {
        JsonArray roles = token.getJsonObject("realm_access").getJsonArray("roles");
        String subject = token.getString("sub");
        boolean herself =
                roles.contains("PERSON") && referenceOf(subject).toString().equals(reference);
        return herself || (roles.contains("FACILITATOR") && subject.equals(holders.get(reference)));
    }

    /** Acts and disclosures so far. */
    synchronized JsonObject told() {
        return new JsonObject()
                .put("acts", new JsonArray(List.copyOf(acts)))
                .put("disclosures", new JsonArray(List.copyOf(disclosuresByReleaseKey.values())))
                .put("ended", new JsonArray(List.copyOf(ended)));
    }

    private static Reply me(JsonObject token) {
        String subject = token.getString("sub");
        if (subject.startsWith("unbound")) {
            return refused(404, "not-found", "sub", "unknown");
        }
        return new Reply(
                200,
                new JsonObject()
                        .put("personId", UUID.randomUUID().toString())
                        .put("facilitationReference", referenceOf(subject).toString())
                        .put("displayName", "Camille")
                        .encode());
    }

    static UUID referenceOf(String subject) {
        return UUID.nameUUIDFromBytes(("facilitation|" + subject).getBytes(StandardCharsets.UTF_8));
    }

    private Reply act(JsonObject token, JsonObject entry) {
        String reference = entry.getString("personReference");
        if (!maySee(token, reference)) {
            return notFound();
        }
        Reply refusal = evidence(token, entry.getJsonObject("act"));
        if (refusal != null) {
            return refusal;
        }
        boolean choice = entry.getString("matter").equals("FACILITATOR_CHOICE");
        if (!choice && !entry.getString("subject").matches(ID)) {
            return refused(422, "rule-refused", "subject", "invalid");
        }
        if (choice) {
            holders.put(reference, entry.getString("subject"));
        }
        String id = UUID.randomUUID().toString();
        acts.add(entry.copy().put("actId", id).put("enteredBy", token.getString("sub")));
        return new Reply(201, new JsonObject().put("actId", id).encode());
    }

    private Reply disclosure(JsonObject token, JsonObject wanted) {
        if (!maySee(token, wanted.getString("personReference"))) {
            return notFound();
        }
        JsonObject known = disclosuresByReleaseKey.get(wanted.getString("releaseKey"));
        return known == null ? grant(token, wanted) : same(known, wanted);
    }

    private Reply grant(JsonObject token, JsonObject wanted) {
        Reply refusal = evidence(token, wanted.getJsonObject("act"));
        if (refusal != null) {
            return refusal;
        }
        JsonObject granted = wanted.copy()
                .put("handle", UUID.randomUUID().toString())
                .put("recipientReference", UUID.randomUUID().toString());
        disclosuresByReleaseKey.put(wanted.getString("releaseKey"), granted);
        return granted(granted);
    }

    private static Reply same(JsonObject known, JsonObject wanted) {
        boolean same = Stream.of("personReference", "recipientOrganisation", "until")
                .allMatch(field -> known.getString(field).equals(wanted.getString(field)));
        return same ? granted(known) : refused(422, "rule-refused", "releaseKey", "release-key-of-another-release");
    }

    private static Reply granted(JsonObject granted) {
        return new Reply(
                201,
                new JsonObject()
                        .put("handle", granted.getString("handle"))
                        .put("recipientReference", granted.getString("recipientReference"))
                        .put("until", granted.getString("until"))
                        .encode());
    }

    private Reply end(JsonObject token, String path) {
        String handle = path.replace("/api/v1/disclosures/", "").replace("/end", "");
        boolean hers = disclosuresByReleaseKey.values().stream()
                .filter(granted -> granted.getString("handle").equals(handle))
                .anyMatch(granted -> maySee(token, granted.getString("personReference")));
        if (!hers) {
            return notFound();
        }
        ended.add(handle);
        return new Reply(
                200,
                new JsonObject()
                        .put("handle", handle)
                        .put("state", "ENDED")
                        .put("reason", "CLOSED")
                        .encode());
    }

    private static Reply notFound() {
        return refused(404, "not-found", "personReference", "unknown");
    }

    private static @Nullable Reply evidence(JsonObject token, JsonObject act) {
        boolean person =
                token.getJsonObject("realm_access").getJsonArray("roles").contains("PERSON");
        return switch (act.getString("manner", "")) {
            case "OWN_SESSION" -> person ? null : refused(422, "act-refused", "act.manner", "own-session");
            case "ORAL_WITNESSED" ->
                act.containsKey("witness") ? null : refused(422, "act-refused", "act.witness", "required");
            case "PAPER" ->
                act.containsKey("paperScanSha256")
                        ? null
                        : refused(422, "act-refused", "act.paperScanSha256", "required");
            default -> refused(422, "act-refused", "act.manner", "required");
        };
    }

    static Reply refused(int status, String code, String field, String rule) {
        JsonObject error =
                new JsonObject().put("field", field).put("rule", rule).put("message", "Il manque une preuve.");
        return new Reply(
                status,
                new JsonObject()
                        .put("type", "https://parvis.fr/problems/" + code)
                        .put("title", "Refused by persons")
                        .put("status", status)
                        .put("detail", "L'acte n'est pas recevable.")
                        .put("errors", new JsonArray().add(error))
                        .put("traceId", "persons-trace")
                        .encode());
    }

    private static @Nullable JsonObject token(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return null;
        }
        String payload = authorization.split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
