package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Interventions that are recorded and corrected, for tests. */
public final class Corrections {

    public static final String ONE = "/api/v1/interventions/{interventionId}";
    static final String REASON = "Zéphyr : le mauvais jour.";

    private Corrections() {}

    /** All a correction says. */
    public static Map<String, Object> said(int minutes) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", REASON);
        body.put("date", "2026-03-12");
        body.put("startsAt", "09:30");
        body.put("durationMinutes", minutes);
        body.put("type", "LINK_SPECIALISED");
        body.put("posture", "DEFENDER");
        body.put("mode", "PARTNER_PLACE");
        body.put("place", "Mairie");
        body.put("sectorsMet", List.of("SPECIALISED_HEALTH"));
        body.put("askedByPerson", true);
        body.put("withPerson", true);
        body.put("travelMinutes", 10);
        body.put("travelKilometres", 8);
        body.put("vehicle", "OWN_VEHICLE");
        body.put("privateNote", "Penser à rappeler.");
        return body;
    }

    /** One recorded so; its id. */
    public static UUID record(Supported she, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.remove("reason");
        UUID id = UUID.randomUUID();
        body.put("id", id.toString());
        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(201);
        return id;
    }

    /** Her facilitator, who has just read it, says it anew. */
    public static Response correct(Supported she, UUID id, Map<String, Object> said) {
        return correct(she.herFacilitator(), id, said, tag(she.herFacilitator(), id));
    }

    public static Response correct(RequestSpecification caller, UUID id, Map<String, Object> said, String tag) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(said)
                .put(ONE, id);
    }

    public static String tag(RequestSpecification reader, UUID id) {
        return reader.get(ONE, id).then().statusCode(200).extract().header("ETag");
    }
}
