package fr.parvis.facilitation.accesslog;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AccessLogQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("PER-29")
    void showsHerWhoReadWhat() {
        she.herFacilitator().get("/api/v1/cases/{id}", she.caseId()).then().statusCode(200);
        she.herFacilitator()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200);

        she.herself()
                .get("/api/v1/cases/{id}/access-log", she.caseId())
                .then()
                .statusCode(200)
                .body("items.part", contains("ACCESS_LOG", "EXPRESSIONS", "CASE"))
                .body("items.readAs", contains("PERSON", "FACILITATOR", "FACILITATOR"))
                .body("items.readBy", contains(she.subject(), she.facilitator(), she.facilitator()));
    }

    @Test
    @Requirement("PER-29")
    void writesDownEveryReadTheListAndTheUnchangedOnesIncluded() {
        String id = she.caseId().toString();
        String tag = she.herFacilitator().get("/api/v1/cases/" + id).getHeader("ETag");
        she.herFacilitator()
                .header("If-None-Match", tag)
                .get("/api/v1/cases/" + id)
                .then()
                .statusCode(304);
        she.herFacilitator().get("/api/v1/cases").then().statusCode(200);
        for (String part :
                List.of("expressions", "requests", "responses", "coherence-opinions", "interventions", "hours")) {
            she.herFacilitator().get("/api/v1/cases/" + id + "/" + part).then().statusCode(200);
        }

        assertThat(DATABASE.texts("select part from access_log where case_id = ? order by number", she.caseId()))
                .containsExactly(
                        "CASE",
                        "CASE",
                        "QUEUE_LINE",
                        "EXPRESSIONS",
                        "REQUESTS",
                        "RESPONSES",
                        "COHERENCE_OPINIONS",
                        "INTERVENTIONS",
                        "HOURS");
    }

    @Test
    @Requirement("PER-29")
    void writesDownThatAnEndedRequestWasShownToWhoClosedItAgain() {
        UUID request = she.releases(
                Antenna.aCommunity("Communauté 360 du Calvados"), she.says("Je veux vivre près de ma sœur."));
        Map<String, Object> closing = Map.of("act", Antenna.oralAct());

        for (int times = 0; times < 2; times++) {
            Antenna.with(she.herFacilitator(), closing)
                    .post("/api/v1/requests/{handle}/end", request)
                    .then()
                    .statusCode(200);
        }

        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'REQUESTS' and reader = ?",
                        she.caseId(),
                        she.facilitator()))
                .isEqualTo(1);
    }

    @Test
    void isShownToNobodyButHer() {
        she.herFacilitator()
                .get("/api/v1/cases/{id}/access-log", she.caseId())
                .then()
                .statusCode(403);
        Supported.by()
                .herself()
                .get("/api/v1/cases/{id}/access-log", she.caseId())
                .then()
                .statusCode(404);
    }

    @Test
    void canOnlyBeAddedTo() {
        she.herself().get("/api/v1/cases/{id}", she.caseId()).then().statusCode(200);

        for (String statement : List.of(
                "delete from access_log where case_id = ?", "update access_log set reader = 'x' where case_id = ?")) {
            assertThatThrownBy(() -> DATABASE.execute(statement, she.caseId()))
                    .rootCause()
                    .hasMessageContaining("only ever added to");
        }
    }
}
