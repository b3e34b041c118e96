package fr.parvis.facilitation.situation;

import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SituationQuarkusTest {

    private static final String SITUATIONS = "/api/v1/cases/{id}/situations";

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);

    @BeforeEach
    void aPerson() {
        she = Supported.by();
        project = new HerProject(she);
    }

    @Test
    @Requirement("FAC-23")
    void showsBothInHerWordsPartByPartAndMeasuresNothing() {
        project.sees("MOBILITY", "Je prends le bus avec ma mère.", "Je prends le bus seule.");
        project.sees("HOUSING", "Chez mes parents.", "Chez moi.");

        she.herFacilitator()
                .get(SITUATIONS, she.caseId())
                .then()
                .statusCode(200)
                .body("items.domain", contains("HOUSING", "MOBILITY"))
                .body("items.present", contains("Chez mes parents.", "Je prends le bus avec ma mère."))
                .body("items.wished", contains("Chez moi.", "Je prends le bus seule."))
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder("id", "domain", "present", "wished", "current", "actId", "saidAt"));
    }

    @Test
    @Requirement("FAC-23")
    void showsWhatSheLastSaidAndKeepsWhatSheSaidBefore() {
        List<String> said = List.of("Chez mes parents.", "En colocation.", "Dans mon studio.");
        said.forEach(present -> project.sees("HOUSING", present, "Chez moi."));
        project.sees("MOBILITY", "À pied.", "À vélo.");

        she.herself()
                .get(SITUATIONS + "?limit=50", she.caseId())
                .then()
                .body("items.present", contains("Dans mon studio.", "À pied."));
        Response first = she.herself().get(SITUATIONS + "/HOUSING?limit=2", she.caseId());
        first.then()
                .statusCode(200)
                .body("items.present", contains("Dans mon studio.", "En colocation."))
                .body("items.current", contains(true, false));
        she.herself()
                .get(SITUATIONS + "/HOUSING?limit=2&cursor=" + first.path("next"), she.caseId())
                .then()
                .statusCode(200)
                .body("items.present", contains("Chez mes parents."))
                .body("next", nullValue());
    }

    @Test
    @Requirement("FAC-23")
    void takesHerWordsOnlyByHerActAndNoEarlierOnesInPlaceOfLaterOnes() {
        with(she.herFacilitator(), situation(ownAct()))
                .post(SITUATIONS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("act-refused"));
        project.sees("HOUSING", "Chez moi.", "Chez moi.");
        Map<String, Object> earlier = new HashMap<>(oralAct());
        earlier.put("performedAt", "2026-11-01T09:00:00Z");

        with(she.herFacilitator(), situation(earlier))
                .post(SITUATIONS, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        with(she.herFacilitator(), situation(oralAct()))
                .post(SITUATIONS, she.caseId())
                .then()
                .statusCode(201)
                .body("present", equalTo("À l'hôtel."));
    }

    @Test
    void refusesTextsThatAreMissingOrTooLongAndADomainThatIsNone() {
        Map<String, Object> body = new HashMap<>(situation(ownAct()));
        body.put("present", "x".repeat(4001));
        body.remove("wished");
        with(she.herself(), body)
                .post(SITUATIONS, she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("present", "wished"));
        she.herself().get(SITUATIONS + "/ABILITY", she.caseId()).then().statusCode(404);
    }

    private static Map<String, Object> situation(Map<String, Object> act) {
        return Map.of("domain", "HOUSING", "present", "À l'hôtel.", "wished", "Chez moi.", "act", act);
    }
}
