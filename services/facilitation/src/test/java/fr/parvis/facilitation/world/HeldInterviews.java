package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.with;

import io.restassured.response.Response;
import java.util.Map;

/** Reception interviews as a test holds them. */
public final class HeldInterviews {

    public static final String ONE = "/api/v1/interviews/{interviewId}";
    public static final String OF_CASE = "/api/v1/cases/{caseId}/interviews";
    public static final String PHASE = "/api/v1/cases/{caseId}/reception-phase";

    private HeldInterviews() {}

    /** One that her facilitator plans; its id. */
    public static String planned(Supported she, String kind) {
        return with(she.herFacilitator(), Map.of("kind", kind))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that has begun; its id. */
    public static String opened(Supported she, String kind) {
        String interview = planned(she, kind);
        with(she.herFacilitator(), Map.of())
                .post(ONE + "/opening", interview)
                .then()
                .statusCode(200);
        return interview;
    }

    /** She decides in her own session. */
    public static Response decides(Supported she, String interview, String decision) {
        return with(she.herself(), Map.of("decision", decision, "act", Antenna.ownAct()))
                .post(ONE + "/decision", interview);
    }

    public static Response close(Supported she, String interview, Map<String, Object> body) {
        return with(she.herFacilitator(), body).post(ONE + "/closing", interview);
    }

    /** One with her decision, and a session that prepared a commission; its id. */
    public static String closed(Supported she) {
        String interview = opened(she, "FIRST_RECEPTION");
        decides(she, interview, "YES").then().statusCode(200);
        close(she, interview, nextAppointment()).then().statusCode(200);
        with(she.herFacilitator(), Map.of("heldOn", "2026-11-02"))
                .post(PHASE + "/preparatory-sessions", she.caseId())
                .then()
                .statusCode(201);
        return interview;
    }

    /** In her calendar, long after every test. */
    public static Map<String, Object> nextAppointment() {
        return Map.of(
                "nextAppointment",
                Map.of(
                        "date",
                        "2099-01-15",
                        "startsAt",
                        "10:00",
                        "endsAt",
                        "11:00",
                        "mode",
                        "ANTENNA",
                        "place",
                        "Rue du Port"));
    }
}
