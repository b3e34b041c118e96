package fr.parvis.facilitation.appointment;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AppointmentQuarkusTest {

    private static final String LIST = "/api/v1/cases/{id}/appointments";
    private static final String ONE = "/api/v1/appointments/{id}";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("OPS-01")
    void isCancelledByHerAlsoAfterSheStopped() {
        UUID coming = she.plans("2099-03-02", "10:00", "11:00");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        with(she.herself(), Map.of())
                .post(ONE + "/cancellation", coming)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    @Requirement("OPS-01")
    void isPlannedByEitherAndReadByBoth() {
        UUID his = she.plans("2099-03-02", "10:00", "11:00");
        String hers = with(she.herself(), Supported.appointment("2099-03-03", "09:15", "09:45"))
                .post(LIST, she.caseId())
                .then()
                .statusCode(201)
                .body("plannedAs", equalTo("PERSON"))
                .body("state", equalTo("PLANNED"))
                .extract()
                .path("id");

        for (RequestSpecification reader : List.of(she.herself(), she.herFacilitator())) {
            reader.get(LIST, she.caseId())
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(hers, his.toString()))
                    .body("items[0].startsAt", equalTo("09:15:00"))
                    .body("items[1].place", equalTo("Chez moi, 3 rue des Lilas"))
                    .body("items[1].present", contains("Karim Benali", "ma sœur Zoé"))
                    .body("items[1].subject", equalTo("Parler du logement"));
        }
    }

    @Test
    @Requirement("OPS-01")
    void tellsHerThatItMovedAndWasCancelledAndByWhom() {
        UUID id = she.plans("2099-03-02", "10:00", "11:00");
        Map<String, Object> move =
                Map.of("date", "2099-03-09", "startsAt", "14:00", "endsAt", "15:00", "reason", "Je suis malade");
        with(she.herFacilitator(), move)
                .post(ONE + "/move", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("MOVED"))
                .body("place", equalTo("Chez moi, 3 rue des Lilas"));
        with(she.herself(), Map.of()).post(ONE + "/cancellation", id).then().statusCode(200);
        with(she.herself(), Map.of())
                .post(ONE + "/cancellation", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        she.herself()
                .get("/api/v1/cases/{id}/appointment-changes", she.caseId())
                .then()
                .statusCode(200)
                .body("items.kind", contains("CANCELLED", "MOVED", "PLANNED"))
                .body("items.changedAs", contains("PERSON", "FACILITATOR", "FACILITATOR"))
                .body("items.date", contains("2099-03-09", "2099-03-09", "2099-03-02"))
                .body("items.reason", contains("", "Je suis malade", ""));
        with(she.herFacilitator(), move)
                .post(ONE + "/move", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("appointment-over"));
    }

    @Test
    @Requirement("OPS-01")
    void warnsOfAnotherAppointmentAtThatTimeAndRefusesNothing() {
        Supported zoe = Supported.by(she.facilitator());
        UUID first = she.plans("2099-03-02", "10:00", "11:00");

        with(zoe.herFacilitator(), Supported.appointment("2099-03-02", "10:30", "11:30"))
                .post(LIST, zoe.caseId())
                .then()
                .statusCode(201)
                .body("warnings", contains("OVERLAPS_ANOTHER"));
        with(zoe.herself(), Supported.appointment("2099-03-02", "11:30", "12:00"))
                .post(LIST, zoe.caseId())
                .then()
                .statusCode(201)
                .body("warnings", empty());
        with(she.herself(), Map.of()).post(ONE + "/cancellation", first).then().statusCode(200);
        UUID second = zoe.plans("2099-03-02", "09:30", "10:30");

        zoe.herself().get(ONE, second).then().statusCode(200).body("warnings", empty());
        she.herself().get(ONE, first).then().statusCode(200).body("warnings", empty());
    }

    @Test
    @Requirement("OPS-01")
    void showsAFacilitatorHerOwnPlanningOverAllHerCases() {
        Supported zoe = Supported.by(she.facilitator());
        UUID late = she.plans("2099-05-04", "10:00", "11:00");
        UUID early = zoe.plans("2099-05-04", "08:00", "09:00");
        she.plans("2099-05-09", "10:00", "11:00");
        Supported.by().plans("2099-05-04", "10:00", "11:00");

        she.herFacilitator()
                .get("/api/v1/planning?from=2099-05-01&until=2099-05-08")
                .then()
                .statusCode(200)
                .body("items.id", contains(early.toString(), late.toString()))
                .body(
                        "items.caseId",
                        contains(zoe.caseId().toString(), she.caseId().toString()));
        zoe.herself()
                .get("/api/v1/cases/{id}/access-log", zoe.caseId())
                .then()
                .body("items.part", hasItem("APPOINTMENTS"));
    }

    @Test
    @Requirement("FAC-06")
    void goesWithHerToTheFacilitatorSheChoosesNext() {
        UUID id = she.plans("2099-06-01", "10:00", "11:00");
        String next = Antenna.aFacilitator(Antenna.aSite("14118"));
        with(she.herself(), Map.of("facilitatorSubject", next, "act", Antenna.ownAct()))
                .post("/api/v1/cases/{id}/facilitator-change", she.caseId())
                .then()
                .statusCode(200);

        she.herFacilitator().get(ONE, id).then().statusCode(404);
        she.herFacilitator().get("/api/v1/planning?from=2099-06-01").then().body("items", empty());
        Antenna.facilitator(next)
                .get("/api/v1/planning?from=2099-06-01")
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void isHiddenFromEverybodyElse() {
        UUID id = she.plans("2099-03-02", "10:00", "11:00");
        Supported other = Supported.by();

        for (RequestSpecification stranger : List.of(other.herself(), other.herFacilitator())) {
            stranger.get(ONE, id).then().statusCode(404);
            stranger.get(LIST, she.caseId()).then().statusCode(404);
            stranger.get("/api/v1/cases/{id}/appointment-changes", she.caseId())
                    .then()
                    .statusCode(404);
            with(stranger, Map.of()).post(ONE + "/cancellation", id).then().statusCode(404);
        }
        Antenna.manager().get(ONE, id).then().statusCode(403);
        Antenna.caller(Tokens.person("account of nobody")).get(ONE, id).then().statusCode(404);
    }

    @Test
    void refusesTheWrongWayRoundThePastAndALongPlanning() {
        with(she.herself(), Supported.appointment("2099-03-02", "10:00", "10:00"))
                .post(LIST, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("endsAt"));
        with(she.herself(), Supported.appointment("2020-03-02", "10:00", "11:00"))
                .post(LIST, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("appointment-time"));
        for (String range : List.of(
                "from=2099-01-01&until=2099-04-01",
                "from=2099-01-02&until=2099-01-01",
                "from=%2B999999999-12-31",
                "from=demain")) {
            she.herFacilitator().get("/api/v1/planning?" + range).then().statusCode(400);
        }
    }

    @Test
    void plansOnceUnderOneKeyAndShowsEachOnceAcrossPages() {
        Map<String, Object> body = Supported.appointment("2099-03-02", "10:00", "11:00");
        String key = UUID.randomUUID().toString();
        String id = with(she.herself(), body, key)
                .post(LIST, she.caseId())
                .then()
                .extract()
                .path("id");
        with(she.herself(), body, key).post(LIST, she.caseId()).then().body("id", equalTo(id));
        UUID same = she.plans("2099-03-02", "10:00", "11:00");
        UUID earlier = she.plans("2099-03-01", "10:00", "11:00");

        List<String> first = she.herself().get(LIST + "?limit=2", she.caseId()).path("items.id");
        String next = she.herself().get(LIST + "?limit=2", she.caseId()).path("next");
        assertThat(first).containsExactlyInAnyOrder(id, same.toString());
        she.herself()
                .get(LIST + "?limit=2&cursor={next}", she.caseId(), next)
                .then()
                .body("items", hasSize(1))
                .body("items.id", containsInAnyOrder(earlier.toString()));
    }
}
