package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.http.Http;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Appointments, the planning, and the ways made. */
public final class PlanningCalls {

    private static final String CASE = "/api/v1/cases/{caseId}";
    private static final String APPOINTMENT = "/api/v1/appointments/{appointmentId}";

    private PlanningCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        UUID planned = she.plans("2099-01-05", "09:00", "10:00");
        UUID cancelled = she.plans("2099-01-06", "09:00", "10:00");
        for (String list : new String[] {"/appointments", "/appointment-changes"}) {
            calls.put("GET " + CASE + list, _ -> she.herself().get(CASE + list, she.caseId()));
        }
        calls.put(
                "POST " + CASE + "/appointments",
                caller -> with(
                                she.herself(),
                                Supported.appointment("2099-01-07", "1" + caller + ":00", "1" + caller + ":30"))
                        .post(CASE + "/appointments", she.caseId()));
        calls.put("GET " + APPOINTMENT, _ -> she.herself().get(APPOINTMENT, planned));
        calls.put(
                "POST " + APPOINTMENT + "/move",
                caller -> with(
                                she.herFacilitator(),
                                Map.of("date", "2099-01-08", "startsAt", "1" + caller + ":00", "endsAt", "18:30"))
                        .post(APPOINTMENT + "/move", planned));
        calls.put(
                "POST " + APPOINTMENT + "/cancellation",
                _ -> with(she.herself(), Map.of()).post(APPOINTMENT + "/cancellation", cancelled));
        calls.put(
                "GET /api/v1/planning",
                _ -> she.herFacilitator().get("/api/v1/planning?from=2099-01-01&until=2099-01-31"));
        calls.put("GET " + APPOINTMENT + "/card", _ -> she.herself().get(APPOINTMENT + "/card", planned));
        calls.put(
                "GET " + APPOINTMENT + "/printed-card", _ -> she.herself().get(APPOINTMENT + "/printed-card", planned));
        calendar(calls, she);
        interventions(calls, she);
        travel(calls, she);
    }

    private static void calendar(Map<String, IntFunction<Response>> calls, Supported she) {
        String path = Supported.by()
                .herFacilitator()
                .post("/api/v1/planning/feed")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        calls.put("GET /api/v1/calendars/{secret}", _ -> Http.given().get(path));
        calls.put("POST /api/v1/planning/feed", _ -> she.herFacilitator().post("/api/v1/planning/feed"));
        calls.put("DELETE /api/v1/planning/feed", _ -> {
            Response answer = she.herFacilitator().delete("/api/v1/planning/feed");
            return answer.statusCode() == 204 ? she.herself().get("/api/v1/cases") : answer;
        });
    }

    private static void interventions(Map<String, IntFunction<Response>> calls, Supported she) {
        String one = "/api/v1/interventions/{interventionId}";
        Map<String, Object> body = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "durationMinutes",
                15,
                "type",
                "LINK_SPECIALISED",
                "mode",
                "PHONE",
                "sectorsMet",
                List.of("SPECIALISED_HEALTH"),
                "askedByPerson",
                true);
        String id = with(she.herFacilitator(), body)
                .post(CASE + "/interventions", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        calls.put(
                "POST " + one + "/word",
                _ -> with(she.herself(), Map.of("word", "AGREES", "act", ownAct()))
                        .post(one + "/word", id));
        calls.put(
                "POST " + one + "/common-law",
                _ -> with(she.herFacilitator(), Map.of("answer", "EXPLORED")).post(one + "/common-law", id));
    }

    private static void travel(Map<String, IntFunction<Response>> calls, Supported she) {
        calls.put("GET /api/v1/trips", _ -> she.herFacilitator().get("/api/v1/trips"));
        calls.put(
                "POST /api/v1/trips",
                _ -> with(
                                she.herFacilitator(),
                                Map.of(
                                        "id", UUID.randomUUID().toString(),
                                        "date", "2026-11-20",
                                        "originCommune", "14118",
                                        "destinationCommune", "14118",
                                        "kilometres", 3))
                        .post("/api/v1/trips"));
        for (String format : new String[] {"", "/csv"}) {
            String path = "/api/v1/mileage/{month}" + format;
            calls.put("GET " + path, _ -> she.herFacilitator().get(path, "2026-11"));
        }
    }
}
