package fr.parvis.portal.world;

import fr.parvis.portal.world.LocalServer.Call;
import fr.parvis.portal.world.LocalServer.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What facilitation answers her about her meetings, her hours and who accompanies her; it keeps what she says. */
final class FacilitationForHer {

    private static final String CASE = "facilitation/cases/0197a000-0000-7000-8000-00000000000c/";
    private static final String EXCLUDED = "0197a000-0000-7000-8000-0000000000f";
    private static final Pattern SAID =
            Pattern.compile("\\{\"domain\":(null|\"[A-Z_]+\"),\"words\":(null|\"[^\"]*\"),\"act\".*");

    private static final Pattern WORD = Pattern.compile(
            "\\{\"version\":(\\d+),\"word\":(\"[A-Z]+\"),\"words\":(null|\"(?:[^\"\\\\]|\\\\.)*\"),\"act\".*");
    private static final String HOURS =
            "{\"totalMinutes\":135,\"directMinutes\":105,\"indirectMinutes\":30,\"travelMinutes\":20,\"contestedMinutes\":30,\"askedAgainMinutes\":0,\"total\":\"2 h 15\"}";
    private static final String NO_HOURS =
            "{\"totalMinutes\":0,\"directMinutes\":0,\"indirectMinutes\":0,\"travelMinutes\":0,\"contestedMinutes\":0,\"askedAgainMinutes\":0,\"total\":\"0 min\"}";
    /** The first of the list. */
    private static final String ONE = ServicesOfASide.read("interventions")
            .lines()
            .filter(line -> line.contains("a01"))
            .findFirst()
            .orElseThrow()
            .replaceFirst(",$", "");

    private static final String NOT_ASKED =
            "{\"model\":\"PARIS\",\"chosen\":false,\"conditions\":[],\"designations\":[]}";

    private final List<String> acts;
    private final List<String> topics = new CopyOnWriteArrayList<>();
    private final AtomicInteger said = new AtomicInteger();
    private volatile boolean nothing;
    private volatile boolean otherBody;
    private volatile boolean goesOn;
    private volatile String word = ONE;
    private volatile String referent = "";

    FacilitationForHer(List<String> acts) {
        this.acts = acts;
        reset();
    }

    void reset() {
        topics.clear();
        topics.add(topic(1, "\"HEALTH_WELLBEING\"", "\"\""));
        topics.add(topic(2, "null", "\"mon père <b>\""));
        said.set(2);
        nothing = false;
        otherBody = false;
        goesOn = false;
        word = ONE;
        referent = ServicesOfASide.read("referent");
    }

    /** Nothing planned, nothing done, nobody on her list. */
    void nothing() {
        nothing = true;
    }

    /** What was done for her fills more than one page. */
    void goesOn() {
        goesOn = true;
    }

    /** A key that was used comes with another body from now on. */
    void otherBody() {
        otherBody = true;
    }

    Optional<Reply> answer(String path, Call call) {
        if (path.startsWith(CASE)) {
            return ofCase(path.substring(CASE.length()), call);
        }
        return Optional.ofNullable(
                switch (path) {
                    case "facilitation/appointments/0197a000-0000-7000-8000-0000000000b1/card" ->
                        Reply.json(200, "Mon rendez-vous\n\nJe peux dire non\n");
                    case "facilitation/commissions/0197a000-0000-7000-8000-0000000000d1" -> file("commission");
                    case "facilitation/commissions/0197a000-0000-7000-8000-0000000000d1/agenda-items" -> file("agenda");
                    case "facilitation/interventions/0197a000-0000-7000-8000-000000000a01" -> Reply.json(200, word);
                    case "facilitation/interventions/0197a000-0000-7000-8000-000000000a01/word" -> say(call);
                    default -> path.startsWith("facilitation/excluded-topics/") ? lift(path, call) : null;
                });
    }

    private Optional<Reply> ofCase(String what, Call call) {
        return Optional.ofNullable(
                switch (what) {
                    case "appointments" -> nothing ? none() : file("appointments");
                    case "commissions" ->
                        nothing
                                ? none()
                                : Reply.json(
                                        200,
                                        "{\"items\":[" + ServicesOfASide.read("commission") + ","
                                                + ServicesOfASide.read("commission-over") + "]}");
                    case "accompaniment-list" ->
                        nothing ? Reply.json(200, "{\"contacts\":[]}") : file("accompaniment-list");
                    case "referent" -> nothing ? Reply.json(200, NOT_ASKED) : Reply.json(200, referent);
                    case "referent/wish" -> wish(call);
                    case "life-projects" -> file("life-projects");
                    case "hours" -> Reply.json(200, nothing ? NO_HOURS : HOURS);
                    case "interventions" -> nothing ? none() : interventions(call);
                    case "excluded-topics" -> call.method().equals("POST") ? exclude(call) : listed();
                    default -> null;
                });
    }

    private Reply listed() {
        return Reply.json(200, "{\"items\":[" + String.join(",", topics) + "]}");
    }

    /** As facilitation does: a part of her life or words, by an act that names the words as they stand in the register. */
    private Reply exclude(Call call) {
        Matcher request = SAID.matcher(call.body());
        if (repeated(call) || !request.matches() || !namesTheWords(call, "commission-topics")) {
            return Reply.json(422, "{}");
        }
        acts.add(call.idempotencyKey() + " " + call.body());
        String words = request.group(2).equals("null") ? "\"\"" : request.group(2);
        String topic = topic(said.incrementAndGet(), request.group(1), words);
        topics.add(topic);
        return Reply.json(201, topic);
    }

    private Reply lift(String path, Call call) {
        if (repeated(call) || !namesTheWords(call, "commission-topics")) {
            return Reply.json(422, "{}");
        }
        List<String> found = new ArrayList<>(topics);
        found.removeIf(topic -> !topic.contains(path.split("/", -1)[2]));
        if (found.isEmpty()) {
            return Reply.json(404, "{}");
        }
        acts.add(call.idempotencyKey() + " " + call.body());
        topics.removeAll(found);
        return Reply.json(200, found.getFirst());
    }

    /** All of it, or a long list whose second page begins within a month. */
    private Reply interventions(Call call) {
        String all = ServicesOfASide.read("interventions");
        if (!goesOn) {
            return Reply.json(200, all);
        }
        return call.query().getOrDefault("cursor", "").equals("later/ones")
                ? Reply.json(200, all.replaceFirst("(?s)\\{\"id\":\"[^\"]*a01\".*(?=\\{\"id\":\"[^\"]*a03)", ""))
                : Reply.json(200, all.replaceFirst("]}\\s*$", "],\"next\":\"later/ones\"}"));
    }

    /** As facilitation does: on the version that stands. */
    private Reply say(Call call) {
        Matcher request = WORD.matcher(call.body());
        if (repeated(call) || !request.matches() || !namesTheWords(call, "intervention-word")) {
            return Reply.json(422, "{}");
        }
        if (!request.group(1).equals("2")) {
            return Reply.json(409, "{}");
        }
        acts.add(call.idempotencyKey() + " " + call.body());
        String words = request.group(3).equals("null") ? "\"\"" : request.group(3);
        word = ONE.replace(
                "\"askedAgain\"", "\"word\":" + request.group(2) + ",\"words\":" + words + ",\"askedAgain\"");
        return Reply.json(200, word);
    }

    /** As facilitation does: a no ends the referent she has. */
    private Reply wish(Call call) {
        boolean wished = call.body().startsWith("{\"wished\":true,");
        if (repeated(call) || !namesTheWords(call, "referent")) {
            return Reply.json(422, "{}");
        }
        acts.add(call.idempotencyKey() + " " + call.body());
        String answered = referent.replaceAll("\"wished\":(true|false)", "\"wished\":" + wished);
        referent = wished ? answered : answered.replace("ENDING_SOON", "ENDED");
        return Reply.json(200, referent);
    }

    private boolean repeated(Call call) {
        return otherBody && acts.stream().anyMatch(act -> act.startsWith(call.idempotencyKey() + " "));
    }

    private static boolean namesTheWords(Call call, String key) {
        return call.body().contains("\"wordingVersion\":\"" + key + ".easy-to-read.1\"");
    }

    private static String topic(int number, String domain, String words) {
        return "{\"id\":\"" + EXCLUDED + number + "\",\"domain\":" + domain + ",\"words\":" + words
                + ",\"enteredBy\":\"lea\",\"excludedAt\":\"2026-11-24T09:00:00Z\"}";
    }

    private static Reply none() {
        return Reply.json(200, "{\"items\":[]}");
    }

    private static Reply file(String name) {
        return Reply.json(200, ServicesOfASide.read(name));
    }
}
