package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a supported person says beside her expressions, through the interface. */
public record HerProject(Supported she) {

    private static final String EXPRESSION = "/api/v1/expressions/{id}/";
    private static final String CASE = "/api/v1/cases/{id}/";

    public UUID knowsConstraint(UUID expression, String words) {
        return created(Map.of("words", words, "act", ownAct()), EXPRESSION + "constraints", expression);
    }

    /** Brought up by her facilitator. */
    public UUID explores(UUID expression, String words, String sector, boolean unusual) {
        Map<String, Object> body = Map.of("words", words, "sector", sector, "unusual", unusual);
        return id(with(she.herFacilitator(), body).post(EXPRESSION + "options", expression));
    }

    public Response decides(UUID option, String decision, Map<String, Object> act) {
        return with(she.herself(), Map.of("decision", decision, "act", act))
                .post("/api/v1/options/{id}/decision", option);
    }

    public UUID tried(UUID expression, UUID trial, String nextStep) {
        Map<String, Object> body = Map.of("trialId", trial.toString(), "nextStep", nextStep, "act", ownAct());
        return created(body, EXPRESSION + "trials", expression);
    }

    public UUID sees(String domain, String present, String wished) {
        Map<String, Object> body = Map.of("domain", domain, "present", present, "wished", wished, "act", ownAct());
        return created(body, CASE + "situations", she.caseId());
    }

    public UUID aimsAt(String words, UUID... expressions) {
        Map<String, Object> body = Map.of("words", words, "expressionIds", List.of(expressions), "act", ownAct());
        return created(body, CASE + "goals", she.caseId());
    }

    public Response turns(UUID goal, String state, Map<String, Object> act) {
        return with(she.herself(), Map.of("state", state, "act", act)).post("/api/v1/goals/{id}/state", goal);
    }

    /** Her order and day, as they are previewed. */
    public static Map<String, Object> reading(LocalDate nextCheckOn, UUID... expressions) {
        Map<String, Object> body = new HashMap<>();
        body.put("expressionIds", List.of(expressions));
        body.put("nextCheckOn", nextCheckOn.toString());
        return body;
    }

    /** The version she would fix after seeing the exact text. */
    public Map<String, Object> seen(LocalDate nextCheckOn, UUID... expressions) {
        Map<String, Object> body = reading(nextCheckOn, expressions);
        String hash = she.herself()
                .contentType("application/json")
                .body(body)
                .post(CASE + "life-projects:preview", she.caseId())
                .then()
                .statusCode(200)
                .extract()
                .path("textHash");
        body.put("textHash", hash);
        body.put("act", ownAct());
        return body;
    }

    public UUID fixes(LocalDate nextCheckOn, UUID... expressions) {
        return created(seen(nextCheckOn, expressions), CASE + "life-projects", she.caseId());
    }

    /** Something of everything about that expression; a version reads the other live ones after it. */
    public void full(UUID expression, UUID... otherLiveOnes) {
        knowsConstraint(expression, "Mon loyer ne peut pas monter.");
        UUID option = explores(expression, "Une colocation.", "COMMON_LAW", true);
        decides(option, "KEPT", ownAct()).then().statusCode(200);
        tried(expression, UUID.randomUUID(), "Essayer deux semaines.");
        sees("HOUSING", "Je vis chez mes parents.", "Je vis chez moi.");
        aimsAt("Visiter trois logements.", expression);
        UUID[] all =
                Stream.concat(Stream.of(expression), Stream.of(otherLiveOnes)).toArray(UUID[]::new);
        fixes(LocalDate.now(ZoneOffset.UTC).plusMonths(6), all);
    }

    private UUID created(Map<String, Object> body, String path, UUID where) {
        return id(with(she.herself(), body).post(path, where));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }
}
