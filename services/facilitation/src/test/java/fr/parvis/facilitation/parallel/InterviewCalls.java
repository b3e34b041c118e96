package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.HeldInterviews;
import fr.parvis.facilitation.world.Sheets;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Reception interviews and the diagnosis sheet. */
public final class InterviewCalls {

    private static final String ONE = HeldInterviews.ONE;
    private static final String PHASE = HeldInterviews.PHASE;

    private InterviewCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        interviews(calls, she);
        acts(calls, she);
        sheets(calls, she);
    }

    private static void interviews(Map<String, IntFunction<Response>> calls, Supported she) {
        String opened = HeldInterviews.opened(she, "FIRST_RECEPTION");
        String tag = she.herself().get(ONE, opened).header("ETag");
        calls.put("GET /api/v1/interview-templates", _ -> she.herself().get("/api/v1/interview-templates"));
        calls.put("GET " + HeldInterviews.OF_CASE, _ -> she.herself().get(HeldInterviews.OF_CASE, she.caseId()));
        calls.put("GET " + PHASE, _ -> she.herself().get(PHASE, she.caseId()));
        calls.put(
                "POST " + HeldInterviews.OF_CASE,
                _ -> with(she.herFacilitator(), Map.of("kind", "DIAGNOSIS"))
                        .post(HeldInterviews.OF_CASE, she.caseId()));
        calls.put(
                "POST " + PHASE + "/preparatory-sessions",
                _ -> with(she.herFacilitator(), Map.of("heldOn", "2026-11-02"))
                        .post(PHASE + "/preparatory-sessions", she.caseId()));
        calls.put("GET " + ONE, _ -> she.herself().get(ONE, opened));
        calls.put(
                "PUT " + ONE,
                caller -> written(
                        she.herFacilitator()
                                .contentType("application/json")
                                .header("If-Match", tag)
                                .body(Map.of("toolsUsed", "n° " + caller))
                                .put(ONE, opened),
                        () -> she.herself().get(ONE, opened)));
    }

    private static void acts(Map<String, IntFunction<Response>> calls, Supported she) {
        String planned = HeldInterviews.planned(she, "FIRST_RECEPTION");
        String deciding = HeldInterviews.opened(she, "FIRST_RECEPTION");
        String closing = HeldInterviews.opened(she, "FIRST_RECEPTION");
        HeldInterviews.decides(she, closing, "YES").then().statusCode(200);
        calls.put(
                "POST " + ONE + "/opening",
                _ -> with(she.herFacilitator(), Map.of()).post(ONE + "/opening", planned));
        calls.put(
                "POST " + ONE + "/decision",
                _ -> with(she.herself(), Map.of("decision", "NOT_NOW", "act", ownAct()))
                        .post(ONE + "/decision", deciding));
        calls.put(
                "POST " + ONE + "/closing", _ -> HeldInterviews.close(she, closing, HeldInterviews.nextAppointment()));
    }

    private static void sheets(Map<String, IntFunction<Response>> calls, Supported she) {
        Supported other = Supported.by();
        Supported yes = Supported.by();
        String draft = Sheets.filled(other);
        String tag = Sheets.tag(other, draft);
        String complete = Sheets.filled(yes);
        String hash = Sheets.hash(yes, complete);
        calls.put("GET /api/v1/diagnosis-sheet-elements", _ -> she.herself().get("/api/v1/diagnosis-sheet-elements"));
        calls.put("GET " + Sheets.OF_CASE, _ -> other.herself().get(Sheets.OF_CASE, other.caseId()));
        calls.put(
                "POST " + Sheets.OF_CASE,
                _ -> with(she.herself(), Map.of("phase", "RECEPTION")).post(Sheets.OF_CASE, she.caseId()));
        calls.put("GET " + Sheets.ONE, _ -> other.herself().get(Sheets.ONE, draft));
        calls.put(
                "PUT " + Sheets.ONE,
                _ -> written(
                        Sheets.write(other.herFacilitator(), draft, tag, Sheets.ariege()),
                        () -> other.herself().get(Sheets.ONE, draft)));
        calls.put("POST " + Sheets.ONE + "/validation", _ -> Sheets.validate(yes.herself(), complete, hash, ownAct()));
    }

    /** Whoever comes second has seen another state and reads again. */
    static Response written(Response answer, Supplier<Response> read) {
        return answer.statusCode() == 412 ? read.get() : answer;
    }
}
