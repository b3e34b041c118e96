package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.AGENDA;
import static fr.parvis.facilitation.world.Meetings.ITEM;
import static fr.parvis.facilitation.world.Meetings.OF_CASE;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.TOPIC;
import static fr.parvis.facilitation.world.Meetings.TOPICS;
import static fr.parvis.facilitation.world.Meetings.today;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Commissions, their agenda and what she excludes. */
public final class CommissionCalls {

    private CommissionCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        Supported other = Supported.by();
        reading(calls, other);
        list(calls, other);
        hers(calls, other);
        meeting(calls, other);
        topics(calls, other);
        calls.put("GET /api/v1/commission-guide", _ -> she.herself().get("/api/v1/commission-guide"));
        calls.put("GET " + OF_CASE, _ -> she.herself().get(OF_CASE, she.caseId()));
        calls.put(
                "POST " + OF_CASE,
                _ -> with(she.herself(), Meetings.plan(today().plusDays(30))).post(OF_CASE, she.caseId()));
    }

    private static void reading(Map<String, IntFunction<Response>> calls, Supported she) {
        String id = Meetings.validated(she, today().plusDays(18));
        String tag = Meetings.tag(she, id);
        String over = Meetings.prepared(she, today().plusDays(18));
        for (String part : List.of("", "/guest-view", "/agenda-items")) {
            calls.put("GET " + ONE + part, _ -> she.herself().get(ONE + part, id));
        }
        calls.put(
                "PUT " + ONE,
                _ -> InterviewCalls.written(
                        Meetings.write(she.herFacilitator(), id, tag, Meetings.plan(today().plusDays(19))),
                        () -> she.herself().get(ONE, id)));
        calls.put(
                "POST " + ONE + "/cancellation",
                _ -> with(she.herself(), Map.of()).post(ONE + "/cancellation", over));
        calls.put("POST " + ONE + "/invitations", _ -> Meetings.invite(she, id, null));
    }

    private static void list(Map<String, IntFunction<Response>> calls, Supported she) {
        String id = Meetings.prepared(she, today().plusDays(18));
        String tag = Meetings.tag(she, id);
        String complete = Meetings.validated(she, today().plusDays(18));
        String hash = Meetings.hash(she, complete);
        calls.put(
                "PUT " + ONE + "/guest-list",
                _ -> InterviewCalls.written(
                        Meetings.list(she.herFacilitator(), id, tag, List.of(Meetings.guest("FAMILY", "Zoé"))),
                        () -> she.herself().get(ONE, id)));
        calls.put(
                "POST " + ONE + "/guest-list/validation",
                _ -> Meetings.validate(she.herself(), complete, hash, ownAct()));
    }

    private static void hers(Map<String, IntFunction<Response>> calls, Supported she) {
        String id = Meetings.prepared(she, today().plusDays(10));
        calls.put(
                "POST " + ONE + "/presence",
                caller -> with(
                                she.herself(),
                                Map.of("presence", "REMOTE", "comfortableWith", 1 + caller, "act", ownAct()))
                        .post(ONE + "/presence", id));
        calls.put("POST " + ONE + "/late-invitations", _ -> Meetings.agreeToLate(she.herself(), id, ownAct()));
        calls.put("POST " + ONE + "/charter", _ -> Meetings.acceptHerself(she, id));
    }

    private static void meeting(Map<String, IntFunction<Response>> calls, Supported she) {
        String accepting = Meetings.validated(she, today().plusDays(18));
        String guest = Meetings.guestIds(she, accepting).getFirst();
        String opening = Meetings.ready(she);
        String closing = Meetings.ready(she);
        Meetings.open(she, closing, true).then().statusCode(200);
        calls.put("POST " + ONE + "/charter-acceptances", _ -> Meetings.accept(she, accepting, guest));
        calls.put("POST " + ONE + "/opening", _ -> Meetings.open(she, opening, true));
        calls.put("POST " + ONE + "/closing", _ -> Meetings.close(she, closing, today().plusDays(60)));
    }

    private static void topics(Map<String, IntFunction<Response>> calls, Supported she) {
        String id = Meetings.prepared(she, today().plusDays(18));
        String item = Meetings.agreed(she, id, "HOUSING", "Mon logement");
        Supported lifting = Supported.by();
        String topic = Meetings.excludes(lifting, "HEALTH_WELLBEING");
        calls.put(
                "POST " + AGENDA,
                caller -> with(she.herself(), Meetings.item("HOUSING", "n° " + caller))
                        .post(AGENDA, id));
        calls.put(
                "POST " + ITEM + "/agreement",
                _ -> with(she.herself(), Map.of("agreed", false, "act", ownAct()))
                        .post(ITEM + "/agreement", item));
        calls.put("GET " + TOPICS, _ -> lifting.herself().get(TOPICS, lifting.caseId()));
        calls.put(
                "POST " + TOPICS,
                _ -> with(she.herself(), Map.of("domain", "MOBILITY", "act", ownAct()))
                        .post(TOPICS, she.caseId()));
        calls.put("POST " + TOPIC + "/withdrawal", _ -> {
            Response answer = with(lifting.herself(), Map.of("act", ownAct())).post(TOPIC + "/withdrawal", topic);
            // Taken back already: there is nothing left to take back.
            return answer.statusCode() == 404 ? lifting.herself().get(TOPICS, lifting.caseId()) : answer;
        });
    }
}
