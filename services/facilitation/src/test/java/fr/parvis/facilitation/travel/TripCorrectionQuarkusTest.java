package fr.parvis.facilitation.travel;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class TripCorrectionQuarkusTest {

    private static final String ONE = "/api/v1/trips/{tripId}";
    private static final String MILEAGE = "/api/v1/mileage/2026-10";

    private Supported she = Supported.NOBODY;
    private String id = "";

    @BeforeEach
    void aWayRecordedWrongly() {
        she = Supported.by();
        Map<String, Object> body = said(120);
        body.remove("reason");
        id = UUID.randomUUID().toString();
        body.put("id", id);
        with(she.herFacilitator(), body)
                .post("/api/v1/trips")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
    }

    @Test
    @Requirement("OPS-02")
    void countsAsItReadsNowAndKeepsHowItReadBefore() {
        correct(said(12)).then().statusCode(200).body("version", equalTo(2)).body("kilometres", equalTo(12));

        she.herFacilitator()
                .get(MILEAGE)
                .then()
                .body("facilitators[0].kilometres", equalTo(12))
                .body("facilitators[0].allowanceCents", equalTo(384));
        she.herFacilitator()
                .get(ONE + "/versions", id)
                .then()
                .statusCode(200)
                .body("items.reason", contains("TYPING_MISTAKE"))
                .body("items.trip.version", contains(1))
                .body("items.trip.kilometres", contains(120));
        assertThatThrownBy(() -> DATABASE.execute("update trip_version set kilometres = 1 where trip_id = ?::uuid", id))
                .rootCause()
                .hasMessageContaining("never changes");
    }

    @Test
    void isItsAuthorsAlone() {
        String tag = tag();
        Supported other = Supported.by();

        for (String path : new String[] {ONE, ONE + "/versions"}) {
            other.herFacilitator().get(path, id).then().statusCode(404);
            she.herself().get(path, id).then().statusCode(403);
            manager().get(path, id).then().statusCode(403);
        }
        correct(other.herFacilitator(), said(12), tag).then().statusCode(404);
        correct(she.herself(), said(12), tag).then().statusCode(403);
        correct(manager(), said(12), tag).then().statusCode(403);
        she.herFacilitator().get(ONE, id).then().body("kilometres", equalTo(120));
    }

    @Test
    void isCorrectedOnlyAsItWasReadWithAReasonThatIsACode() {
        String tag = tag();
        Map<String, Object> words = said(12);
        words.put("reason", "Zoé était absente");
        correct(words).then().statusCode(400);
        Map<String, Object> tomorrow = said(12);
        tomorrow.put("date", "2099-01-01");
        correct(tomorrow).then().statusCode(422).body("type", endsWith("day-in-future"));
        Map<String, Object> nowhere = said(12);
        nowhere.put("originCommune", "99999");
        correct(nowhere).then().statusCode(422).body("errors.field", hasItem("originCommune"));
        correct(said(120)).then().statusCode(200).body("version", equalTo(1));

        correct(said(12)).then().statusCode(200);
        correct(she.herFacilitator(), said(13), tag).then().statusCode(412);
        she.herFacilitator()
                .contentType("application/json")
                .body(said(13))
                .put(ONE, id)
                .then()
                .statusCode(428);
        assertThat(DATABASE.number("select count(*) from trip_version where trip_id = ?::uuid", id))
                .isOne();
    }

    @Test
    void isCorrectedAFewTimesAtMost() {
        for (int kilometres = 1; kilometres < Trip.LAST; kilometres++) {
            correct(said(kilometres)).then().statusCode(200);
        }
        correct(said(99)).then().statusCode(409).body("type", endsWith("corrections-full"));
    }

    private String tag() {
        return she.herFacilitator()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private Response correct(Map<String, Object> said) {
        return correct(she.herFacilitator(), said, tag());
    }

    private Response correct(RequestSpecification caller, Map<String, Object> said, String tag) {
        return caller.contentType("application/json")
                .header("If-Match", tag)
                .body(said)
                .put(ONE, id);
    }

    private static Map<String, Object> said(int kilometres) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "TYPING_MISTAKE");
        body.put("date", "2026-10-12");
        body.put("originCommune", "14118");
        body.put("destinationCommune", "14366");
        body.put("kilometres", kilometres);
        body.put("minutes", 20);
        body.put("vehicle", "OWN_VEHICLE");
        return body;
    }
}
