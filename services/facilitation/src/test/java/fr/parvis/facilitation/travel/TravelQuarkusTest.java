package fr.parvis.facilitation.travel;

import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class TravelQuarkusTest {

    private static final String MILEAGE = "/api/v1/mileage/2026-10";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(25)
    @Requirement({"OPS-01", "OPS-02"})
    void exportsFortyKilometresOfThreeTripsAtTheRateAndNoName() {
        she.plans("2099-03-02", "10:00", "11:00");
        drive(she.herFacilitator(), trip(12));
        drive(she.herFacilitator(), trip(20));
        Map<String, Object> visit = visit();
        visit.put("travelKilometres", 8);
        visit.put("place", "Chez Zoé Martin");
        visit.put("privateNote", "Voir Zoé Martin");
        with(she.herFacilitator(), visit)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(201);

        String json = she.herFacilitator()
                .get(MILEAGE)
                .then()
                .statusCode(200)
                .body("centsPerKilometre", equalTo(32))
                .body("facilitators", hasSize(1))
                .body("facilitators[0].facilitatorSubject", equalTo(she.facilitator()))
                .body("facilitators[0].kilometres", equalTo(40))
                .body("facilitators[0].allowanceCents", equalTo(1280))
                .body("facilitators[0].ways.kilometres", contains(8, 12, 20))
                .extract()
                .asString();
        String csv = she.herFacilitator()
                .get(MILEAGE + "/csv")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .extract()
                .asString();

        assertThat(csv).startsWith("\uFEFF").contains(she.facilitator() + ";total;;;40;");
        assertThat(csv.lines()).hasSize(5).last().asString().endsWith(";32;12,80");
        for (String export : List.of(json, csv)) {
            assertThat(export)
                    .doesNotContain(
                            "Zoé",
                            "Martin",
                            she.subject(),
                            she.reference().toString(),
                            she.caseId().toString())
                    .doesNotContain(String.valueOf(visit.get("id")));
        }
    }

    @Test
    @Requirement("OPS-02")
    void showsAFacilitatorHerOwnAndTheCarrierAll() {
        Supported other = Supported.by();
        drive(she.herFacilitator(), trip(5));
        drive(other.herFacilitator(), trip(6));

        she.herFacilitator().get(MILEAGE).then().body("facilitators.facilitatorSubject", contains(she.facilitator()));
        she.herFacilitator().get("/api/v1/trips").then().body("items.kilometres", contains(5));
        manager()
                .get(MILEAGE)
                .then()
                .statusCode(200)
                .body("facilitators.facilitatorSubject", hasItem(she.facilitator()))
                .body("facilitators.facilitatorSubject", hasItem(other.facilitator()));
        List<Map<String, Object>> told =
                manager().get(MILEAGE).then().extract().jsonPath().getList("facilitators.ways.flatten()");
        assertThat(told)
                .allSatisfy(way -> assertThat(way)
                        .containsEntry("date", "2026-10-31")
                        .containsEntry("originCommune", "")
                        .containsEntry("destinationCommune", ""));
        she.herFacilitator().get("/api/v1/mileage/2026-09").then().body("facilitators", empty());
        she.herself().get(MILEAGE).then().statusCode(403);
        she.herFacilitator().get("/api/v1/mileage/octobre").then().statusCode(400);
    }

    @Test
    @Requirement("OPS-02")
    void countsARepeatedTripOnceAndKeepsAnotherUnderItsId() {
        Map<String, Object> trip = trip(12);
        drive(she.herFacilitator(), trip);
        drive(she.herFacilitator(), trip);
        trip.put("kilometres", 120);
        with(she.herFacilitator(), trip)
                .post("/api/v1/trips")
                .then()
                .statusCode(409)
                .body("type", endsWith("trip-exists"));
        trip.put("kilometres", 12);
        with(Supported.by().herFacilitator(), trip).post("/api/v1/trips").then().statusCode(409);

        she.herFacilitator().get(MILEAGE).then().body("facilitators[0].kilometres", equalTo(12));
    }

    @Test
    void refusesWordsInsteadOfCommunesUnknownOnesAndTomorrow() {
        for (String place : List.of("Chez Zoé", "99999", "")) {
            Map<String, Object> trip = trip(12);
            trip.put("originCommune", place);
            int status = with(she.herFacilitator(), trip).post("/api/v1/trips").statusCode();
            assertThat(status).as(place).isEqualTo(place.equals("99999") ? 422 : 400);
        }
        Map<String, Object> visit = visit();
        visit.put("destinationCommune", "99999");
        with(she.herFacilitator(), visit)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("destinationCommune"));
        Map<String, Object> tomorrow = trip(1);
        tomorrow.put("date", "2099-01-01");
        with(she.herFacilitator(), tomorrow)
                .post("/api/v1/trips")
                .then()
                .statusCode(422)
                .body("type", endsWith("day-in-future"));
        she.herFacilitator().get("/api/v1/trips").then().body("items", empty());
    }

    @Test
    void showsEveryTripOnceAcrossPages() {
        for (int kilometres = 1; kilometres <= 3; kilometres++) {
            drive(she.herFacilitator(), trip(kilometres));
        }

        String next = she.herFacilitator()
                .get("/api/v1/trips?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        she.herFacilitator()
                .get("/api/v1/trips?limit=2&cursor={next}", next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static void drive(RequestSpecification facilitator, Map<String, Object> trip) {
        with(facilitator, trip).post("/api/v1/trips").then().statusCode(201);
    }

    private static Map<String, Object> trip(int kilometres) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-10-20");
        body.put("originCommune", "14118");
        body.put("destinationCommune", "14327");
        body.put("kilometres", kilometres);
        return body;
    }

    private static Map<String, Object> visit() {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-10-19");
        body.put("startsAt", "09:00");
        body.put("durationMinutes", 30);
        body.put("type", "MEDIATION");
        body.put("mode", "HOME_VISIT");
        body.put("askedByPerson", true);
        return body;
    }
}
