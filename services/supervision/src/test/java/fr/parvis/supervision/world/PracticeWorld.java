package fr.parvis.supervision.world;

import static fr.parvis.supervision.world.People.aSiren;
import static fr.parvis.supervision.world.People.act;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Practice analysis of one side, made through the API.
 *
 * @param registrar enters organisations, supervisors and territories
 * @param organiser plans and records sessions
 */
public record PracticeWorld(Supplier<RequestSpecification> registrar, Supplier<RequestSpecification> organiser) {

    public static final PracticeWorld DEMAND = new PracticeWorld(People::manager, People::manager);
    public static final PracticeWorld OFFER = new PracticeWorld(People::signatory, People::coordinator);

    /** Enters somebody in each part, so that independence can be judged. */
    public void complete() {
        enter("CARRIER", aSiren()).then().statusCode(201);
        enter("EMPLOYER", aSiren()).then().statusCode(201);
        enter("COMMUNITY_360", aSiren()).then().statusCode(201);
    }

    public Response enter(String part, String siren) {
        return act(registrar.get(), Map.of("part", part, "employer", employer(siren)))
                .post("/api/v1/organisations");
    }

    public Response register(String siren, @Nullable String account) {
        return act(registrar.get(), aSupervisor(siren, account)).post("/api/v1/supervisors");
    }

    /** Under contract for the whole of 2026. */
    public String registered(@Nullable String account) {
        return register(aSiren(), account).then().statusCode(201).extract().path("id");
    }

    public String territory() {
        String code = "t-" + UUID.randomUUID().toString().substring(0, 12);
        act(registrar.get(), aTerritory(code))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);
        return code;
    }

    public String planned(String territory, String day, @Nullable String supervisor) {
        return plan(territory, day, supervisor).then().statusCode(201).extract().path("id");
    }

    public Response plan(String territory, String day, @Nullable String supervisor) {
        Map<String, Object> body = new HashMap<>(Map.of("territory", territory, "appointment", at(day)));
        if (supervisor != null) {
            body.put("supervisor", supervisor);
        }
        return act(organiser.get(), body).post("/api/v1/practice-sessions");
    }

    public Response change(String id, @Nullable String tag, String day) {
        RequestSpecification caller = organiser.get();
        return (tag == null ? caller : caller.header("If-Match", tag))
                .contentType(ContentType.JSON)
                .body(Map.of("appointment", at(day)))
                .put("/api/v1/practice-sessions/{id}", id);
    }

    public Response step(String id, String step) {
        return act(organiser.get()).post("/api/v1/practice-sessions/{id}/{step}", id, step);
    }

    public Response record(String id) {
        return record(organiser.get(), id, true);
    }

    public static Response record(RequestSpecification caller, String id, boolean supervisorPresent) {
        return act(caller, Map.of("supervisorPresent", supervisorPresent, "invited", 6, "present", 5))
                .post("/api/v1/practice-sessions/{id}/record", id);
    }

    public Response session(String id) {
        return organiser.get().get("/api/v1/practice-sessions/{id}", id);
    }

    /** State of one month, 1 to 12. */
    public String month(String territory, int month) {
        return organiser
                .get()
                .get("/api/v1/practice-years/2026/territories/{t}", territory)
                .then()
                .statusCode(200)
                .extract()
                .path("months[%d].status".formatted(month - 1));
    }

    public static Map<String, Object> aTerritory(String code) {
        return Map.of("code", code, "kind", "NAMED", "name", "Pays d’essai", "since", "2026-01-01");
    }

    public static Map<String, Object> aSupervisor(String siren, @Nullable String account) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "profile", "ACADEMIC",
                "employer", employer(siren),
                "contractFrom", "2026-01-01",
                "contractUntil", "2026-12-31",
                "declaredIndependentOn", "2025-12-01",
                "agreedWithArsOn", "2025-12-15"));
        if (account != null) {
            body.put("account", account);
        }
        return body;
    }

    public static Map<String, Object> at(String day) {
        return Map.of("day", day, "startsAt", "14:00", "durationMinutes", 120, "place", "Salle bleue");
    }

    public static Map<String, Object> employer(String siren) {
        return Map.of("name", "Employeur " + siren, "siren", siren);
    }
}
