package fr.parvis.portal.world;

import fr.parvis.portal.world.LocalServer.Call;
import fr.parvis.portal.world.LocalServer.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The services of one side at the border of the process: they answer what the published interfaces say, to the signed-in
 * account alone, keep what was withdrawn, and can be silenced by {@code /test/silent?service=…}, whole or at one path.
 */
final class ServicesOfASide implements AutoCloseable {

    private static final String CONSENT = "0197a000-0000-7000-8000-000000000001";

    private static final String REFUSED = "0197a000-0000-7000-8000-000000000002";

    private final LocalServer server = LocalServer.start(this::answer);
    private final List<String> acts = new CopyOnWriteArrayList<>();
    private final FacilitationForHer hers = new FacilitationForHer(acts);
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private volatile boolean withdrawn;
    private volatile boolean stale;
    private volatile boolean second;

    String url(String service) {
        return server.url() + "/" + service;
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply answer(Call call) {
        if (call.path().startsWith("/test/")) {
            return control(call);
        }
        String service = call.path().split("/", -1)[1];
        if (silent.contains(service)
                || silent.stream().anyMatch(name -> call.path().endsWith("/" + name))) {
            return Reply.json(503, "{}");
        }
        if (call.path().startsWith("/facilitation/api/v1/calendars/")) {
            return calendar(call);
        }
        String subject = subject(call);
        if (subject.isEmpty()) {
            return Reply.json(401, "{}");
        }
        String path = call.path().substring(1).replace("/api/v1", "");
        return hers.answer(path, call).orElseGet(() -> answer(path, subject, call));
    }

    private Reply answer(String path, String subject, Call call) {
        return switch (path) {
            case "persons/me" -> subject.equals("lea") ? file("me") : Reply.json(404, "{}");
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/consents" -> consents();
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/acts" -> file("acts");
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/entourage" -> file("entourage");
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/no-contacts" -> file("no-contacts");
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/consents/" + CONSENT + "/receipt" ->
                Reply.json(200, "Ma décision\n\nVous avez dit oui.\n");
            case "persons/wordings" ->
                file(
                        call.query().get("key").equals("withdrawal")
                                ? "wordings"
                                : "wordings-" + call.query().get("key"));
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/consents/" + CONSENT -> consent();
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/consents/" + REFUSED ->
                Reply.json(200, "{\"consent\":" + read("consent-refused") + ",\"history\":[]}");
            case "persons/persons/0197a000-0000-7000-8000-00000000000a/consents/" + CONSENT + "/withdrawal" ->
                withdraw(call);
            case "facilitation/cases" -> subject.equals("lea") ? file("cases") : Reply.json(200, "{\"items\":[]}");
            case "facilitation/cases/0197a000-0000-7000-8000-00000000000c/expressions" -> file("expressions");
            case "facilitation/cases/0197a000-0000-7000-8000-00000000000c/requests" ->
                Reply.json(200, withdrawn ? read("sent").replace("ANSWERED", "ENDED") : read("sent"));
            case "facilitation/cases/0197a000-0000-7000-8000-00000000000c/responses" -> file("responses");
            case "facilitation/recipients" -> file("recipients");
            case "cooperation/requests" -> file(stale ? "requests-hidden" : "requests");
            case "cooperation/requests/5b0f6c1e-6f3f-4d5a-9d55-0f2f6b3d0001" ->
                file(stale ? "request-hidden" : "request");
            case "cooperation/knowledge" -> file(stale ? "knowledge-old" : "knowledge");
            case "indicators/indicators" -> file("indicators");
            case "indicators/indicators/IND-02" -> file("indicator");
            case "indicators/indicators/IND-02/evolution" ->
                file(call.query().containsKey("by") ? "evolution-territories" : "evolution");
            case "indicators/indicators/IND-42" ->
                Reply.json(200, read("indicator").replace("IND-02", "IND-42").replace("\"QUARTER\"", "\"YEAR\""));
            // As indicators does while nothing of that length is published.
            case "indicators/indicators/IND-42/evolution" ->
                call.query().get("length").equals("YEAR") ? Reply.json(404, "{}") : file("evolution-nothing");
            case "indicators/indicators/IND-02/figures/2026-08/csv" ->
                Reply.json(200, "Période;" + call.query().getOrDefault("by", "ENSEMBLE") + ";Valeur\n2026-08;14;12\n");
            case "indicators/masking-rules" -> file("masking-rules");
            default -> Reply.json(404, "{}");
        };
    }

    /** Known, asked for too often, or nobody's, by its first sign; asked for without a token. */
    private static Reply calendar(Call call) {
        String secret = call.path().substring(call.path().lastIndexOf('/') + 1);
        if (call.authorization() != null) {
            return Reply.json(401, "{}");
        }
        return switch (secret.charAt(0)) {
            case 'K' -> Reply.json(200, "BEGIN:VCALENDAR\r\nLOCATION:Déplacement\r\nEND:VCALENDAR\r\n");
            case 'M' -> Reply.json(429, "{}");
            default -> Reply.json(404, "{}");
        };
    }

    private Reply control(Call call) {
        switch (call.path()) {
            case "/test/reset" -> {
                silent.clear();
                acts.clear();
                hers.reset();
                withdrawn = false;
                stale = false;
                second = false;
            }
            case "/test/silent" -> silent.add(call.query().get("service"));
            case "/test/nothing" -> hers.nothing();
            case "/test/long" -> hers.goesOn();
            case "/test/otherBody" -> hers.otherBody();
            case "/test/stale" -> stale = true;
            case "/test/second" -> second = true;
            default -> {
                return Reply.json(200, String.join("\n", acts));
            }
        }
        return Reply.json(200, "{}");
    }

    private Reply withdraw(Call call) {
        String act = call.idempotencyKey() + " " + call.body();
        boolean otherBody = acts.stream()
                .anyMatch(earlier -> earlier.startsWith(call.idempotencyKey() + " ") && !earlier.equals(act));
        acts.add(act);
        if (otherBody) {
            // As persons does: under one key stands one body.
            return Reply.json(422, "{}");
        }
        if (!call.body().contains("\"wordingVersion\":\"withdrawal.easy-to-read.2\"")) {
            return Reply.json(422, "{}");
        }
        withdrawn = true;
        return Reply.json(200, state(read("consent")));
    }

    private Reply consents() {
        List<String> items =
                new ArrayList<>(List.of(state(read("consent")), read("consent-refused"), read("consent-waiting")));
        if (second) {
            items.add(read("consent-second"));
        }
        return Reply.json(200, "{\"items\":[" + String.join(",", items) + "]}");
    }

    private Reply consent() {
        String history = withdrawn
                ? "{\"state\":\"GRANTED\",\"actId\":\"0197a000-0000-7000-8000-0000000000a2\",\"at\":\"2026-03-05T09:00:00Z\"},{\"state\":\"WITHDRAWN\",\"at\":\"2026-11-22T09:00:00Z\"}"
                : "{\"state\":\"GRANTED\",\"actId\":\"0197a000-0000-7000-8000-0000000000a2\",\"at\":\"2026-03-05T09:00:00Z\"}";
        return Reply.json(200, "{\"consent\":" + state(read("consent")) + ",\"history\":[" + history + "]}");
    }

    private String state(String consent) {
        return withdrawn ? consent.replace("GRANTED", "WITHDRAWN") : consent;
    }

    private static Reply file(String name) {
        return Reply.json(200, read(name));
    }

    static String read(String name) {
        try (InputStream json = ServicesOfASide.class.getResourceAsStream("/services/" + name + ".json")) {
            return new String(Objects.requireNonNull(json, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account of the token; empty without one. Verification is the services' own matter and tested there. */
    private static String subject(Call call) {
        String header = Objects.requireNonNullElse(call.authorization(), "");
        if (!header.startsWith("Bearer ")) {
            return "";
        }
        String payload = new String(
                Base64.getUrlDecoder()
                        .decode(header.substring("Bearer ".length()).split("\\.", -1)[1]),
                StandardCharsets.UTF_8);
        return payload.replaceAll("(?s).*\"sub\":\"([^\"]+)\".*", "$1");
    }
}
