package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.intervention.Corrections;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** What a facilitator recorded and says anew. */
public final class CorrectionCalls {

    private static final String TRIP = "/api/v1/trips/{tripId}";

    private CorrectionCalls() {}

    public static void add(Map<String, IntFunction<Response>> calls, Supported she) {
        UUID id = Corrections.record(she, Corrections.said(60));
        String one = Corrections.ONE;
        calls.put("GET " + one, _ -> she.herself().get(one, id));
        calls.put("GET " + one + "/versions", _ -> she.herself().get(one + "/versions", id));
        calls.put(
                "PUT " + one,
                caller -> InterviewCalls.written(
                        Corrections.correct(she, id, Corrections.said(caller + 1)),
                        () -> she.herself().get(one, id)));
        trip(calls, she);
    }

    private static void trip(Map<String, IntFunction<Response>> calls, Supported she) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = way(3);
        body.put("id", id);
        with(she.herFacilitator(), body).post("/api/v1/trips").then().statusCode(201);
        calls.put("GET " + TRIP, _ -> she.herFacilitator().get(TRIP, id));
        calls.put("GET " + TRIP + "/versions", _ -> she.herFacilitator().get(TRIP + "/versions", id));
        calls.put("PUT " + TRIP, caller -> {
            Map<String, Object> said = way(caller + 10);
            said.put("reason", "WRONG_DAY");
            String tag = she.herFacilitator().get(TRIP, id).header("ETag");
            return InterviewCalls.written(
                    she.herFacilitator()
                            .contentType("application/json")
                            .header("If-Match", tag)
                            .body(said)
                            .put(TRIP, id),
                    () -> she.herFacilitator().get(TRIP, id));
        });
    }

    private static Map<String, Object> way(int kilometres) {
        Map<String, Object> body = new HashMap<>();
        body.put("date", "2026-11-20");
        body.put("originCommune", "14118");
        body.put("destinationCommune", "14118");
        body.put("kilometres", kilometres);
        body.put("minutes", 5);
        body.put("vehicle", "OWN_VEHICLE");
        return body;
    }
}
