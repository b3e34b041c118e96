package fr.parvis.facilitation.knowledge;

import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.NOTES;
import static fr.parvis.facilitation.world.Knowledge.SECTION;
import static fr.parvis.facilitation.world.Knowledge.closes;
import static fr.parvis.facilitation.world.Knowledge.notes;
import static fr.parvis.facilitation.world.Knowledge.opening;
import static fr.parvis.facilitation.world.Knowledge.opens;
import static fr.parvis.facilitation.world.Knowledge.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which word of hers about a section counts when several are written down. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SectionDecisionQuarkusTest {

    private static final String HABITS = "HABITS_ASPIRATIONS_PREFERENCES_AVERSIONS";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-27")
    void narrowsAndClosesOnALateEntryAndWidensOnNone() {
        Map<String, Object> early = new HashMap<>(oralAct());
        early.put("performedAt", "2026-11-20T09:00:00Z");
        opens(she, HABITS, "ME_AND_FACILITATOR");

        with(she.herFacilitator(), opening("ONLY_ME", told("Noter."), early))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(200);
        opens(she, HABITS, "ME_AND_FACILITATOR");
        closes(she, HABITS, "KEEP").then().statusCode(200);
        with(she.herFacilitator(), opening("ME_AND_FACILITATOR", told("Noter."), early))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("later-decision-stands"));
    }

    @Test
    @Requirement("FAC-27")
    void isOpenedByNoOlderWordHoweverManyAreWrittenDown() {
        opens(she, HABITS, "ONLY_ME");

        with(she.herFacilitator(), opening("ONLY_ME", told("Autre chose."), said("2026-11-20T09:00:00Z")))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(200);
        with(she.herFacilitator(), opening("ME_AND_FACILITATOR", told("Noter."), said("2026-11-21T09:00:00Z")))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("later-decision-stands"));
        she.herFacilitator().get(NOTES, she.caseId(), HABITS).then().statusCode(404);
    }

    /** Without an act that the register keeps, and she finds there, he learns nothing of a section she hides. */
    @Test
    @Requirement("FAC-27")
    void answersTheSameToAnActWithoutEvidenceWhateverSheDecided() {
        Map<String, Object> none = new HashMap<>(actWithoutEvidence());
        none.put("performedAt", "2026-11-20T09:00:00Z");
        Response neverOpened = tries(none);
        opens(she, HABITS, "ONLY_ME");
        Response hidden = tries(none);
        closes(she, HABITS, "KEEP").then().statusCode(200);
        Response closed = tries(none);

        for (Response answer : List.of(hidden, closed)) {
            assertThat(answer.statusCode()).isEqualTo(neverOpened.statusCode()).isEqualTo(422);
            assertThat(answer.<Object>path("type")).isEqualTo(neverOpened.path("type"));
            assertThat(answer.<Object>path("errors")).isEqualTo(neverOpened.path("errors"));
        }
    }

    @Test
    @Requirement("FAC-27")
    void removesNothingThatWasWrittenAfterSheDecided() {
        Map<String, Object> early = new HashMap<>(oralAct());
        early.put("performedAt", Instant.now().minusSeconds(3600).toString());
        opens(she, HABITS, "ME_AND_FACILITATOR");
        notes(she.herself(), she, HABITS, "J'aime le calme.");

        with(she.herFacilitator(), Map.of("content", "REMOVE", "act", early))
                .post(SECTION + "/closing", she.caseId(), HABITS)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("before-what-it-decides"));
        with(she.herFacilitator(), Map.of("content", "KEEP", "act", early))
                .post(SECTION + "/closing", she.caseId(), HABITS)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_SHARED"));

        she.herself().get(NOTES, she.caseId(), HABITS).then().body("items", hasSize(1));
    }

    @Test
    void saysNothingToTheRegisterTwice() {
        opens(she, HABITS, "ONLY_ME");
        opens(she, HABITS, "ONLY_ME");
        closes(she, HABITS, "REMOVE").then().statusCode(200);
        closes(she, HABITS, "REMOVE").then().statusCode(200);

        assertThat(Persons.actsOf(she.reference())).hasSize(2);
    }

    private Response tries(Map<String, Object> act) {
        return with(she.herFacilitator(), opening("ME_AND_FACILITATOR", told("Noter."), act))
                .post(SECTION + "/opening", she.caseId(), HABITS);
    }

    private static Map<String, Object> said(String at) {
        Map<String, Object> act = new HashMap<>(oralAct());
        act.put("performedAt", at);
        return act;
    }
}
