package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
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
                                Map.of("date", "2099-01-08", "from", "1" + caller + ":00", "to", "18:30"))
                        .post(APPOINTMENT + "/move", planned));
        calls.put(
                "POST " + APPOINTMENT + "/cancel",
                _ -> with(she.herself(), Map.of()).post(APPOINTMENT + "/cancel", cancelled));
        calls.put(
                "GET /api/v1/planning",
                _ -> she.herFacilitator().get("/api/v1/planning?from=2099-01-01&until=2099-01-31"));
    }
}
