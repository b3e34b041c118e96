package fr.parvis.facilitation.caseload;

import static fr.parvis.facilitation.network.NetworkFixture.takesIn;
import static fr.parvis.facilitation.rights.RightsFixture.opened;
import static fr.parvis.facilitation.rights.RightsFixture.step;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.HeldInterviews;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Knowledge;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed case takes nothing more in, and refuses her no nothing. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ClosedCaseQuarkusTest {

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonAndHerWish() {
        she = Supported.by();
        project = new HerProject(she);
        wish = she.says("Je veux vivre près de ma sœur.");
    }

    @Test
    @Requirement("FAC-11")
    void takesHerNoToAnInterviewAndNeitherYesNorNotNow() {
        String interview = HeldInterviews.opened(she, "FIRST_RECEPTION");
        stops();

        for (String opens : new String[] {"YES", "NOT_NOW"}) {
            refused(HeldInterviews.decides(she, interview, opens));
        }
        HeldInterviews.decides(she, interview, "NO").then().statusCode(200);

        she.herself().get(HeldInterviews.PHASE, she.caseId()).then().body("state", equalTo("ENDED_BY_HER"));
    }

    @Test
    @Requirement("FAC-10")
    void takesThatSheDeclinesComplementarySupport() {
        String list = "/api/v1/cases/{id}/complementary-supports";
        String peer = with(she.herFacilitator(), Map.of("kind", "PEER", "about", "Un pair de Caen"))
                .post(list, she.caseId())
                .path("id");
        String answer = "/api/v1/complementary-supports/" + peer + "/answer";
        decides(answer, "answer", "ACCEPTED").then().statusCode(200);
        stops();

        decides(answer, "answer", "DECLINED").then().statusCode(200).body("answer", equalTo("DECLINED"));
        refused(decides(answer, "answer", "ACCEPTED"));
        she.herself().get(list, she.caseId()).then().body("items.answer", contains("DECLINED"));
    }

    @Test
    @Requirement("FAC-22")
    void takesThatSheRejectsAnOption() {
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);
        project.decides(option, "KEPT", ownAct()).then().statusCode(200);
        stops();

        project.decides(option, "REJECTED", ownAct()).then().statusCode(200).body("decision", equalTo("REJECTED"));
        refused(project.decides(option, "KEPT", ownAct()));
        refused(with(she.herself(), Map.of("words", "Un foyer.", "sector", "COMMON_LAW", "unusual", false))
                .post("/api/v1/expressions/{id}/options", wish));
    }

    @Test
    @Requirement("FAC-26")
    void takesThatAGoalIsOverWhicheverWay() {
        UUID goal = project.aimsAt("Visiter un logement.", wish);
        stops();

        for (String over : new String[] {"DROPPED", "ACHIEVED", "CHANGED"}) {
            project.turns(goal, over, ownAct()).then().statusCode(200).body("state", equalTo(over));
        }
        refused(project.turns(goal, "OPEN", ownAct()));
    }

    @Test
    @Requirement("FAC-03")
    void takesThatSheChoosesAnAimNoLongerAlsoFromHerFacilitatorWithItsEvidence() {
        String aims = "/api/v1/cases/" + she.caseId() + "/support-aims";
        with(she.herself(), aim("MATTERS", ownAct())).post(aims).then().statusCode(200);
        stops();

        refused(with(she.herself(), aim("MATTERS", ownAct())).post(aims));
        with(she.herFacilitator(), aim("NOT_CHOSEN", ownAct()))
                .post(aims)
                .then()
                .statusCode(422);
        with(she.herFacilitator(), aim("NOT_CHOSEN", oralAct()))
                .post(aims)
                .then()
                .statusCode(200)
                .body("items.find { it.aim == 'EMANCIPATION' }.state", equalTo("NOT_CHOSEN"));
    }

    @Test
    void takesThatSheLetsGoOfWhatSheSaid() {
        UUID constraint = project.knowsConstraint(wish, "Mon loyer ne peut pas monter.");
        mark(true).then().statusCode(200);
        stops();

        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/constraints/{id}/withdrawal", constraint)
                .then()
                .statusCode(200);
        mark(false).then().statusCode(200).body("priorityByPerson", equalTo(false));
        refused(mark(true));
        String status = "/api/v1/expressions/" + wish + "/state";
        decides(status, "state", "DROPPED_BY_PERSON").then().statusCode(200);
        refused(decides(status, "state", "LIVE"));
    }

    @Test
    void takesThatSheTakesSomebodyOutOfHerNetworkAndLetsARightGo() {
        UUID neighbour = takesIn(she, "ENTOURAGE", "Mme Roux");
        UUID issue = opened(she);
        stops();

        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/network-members/{id}/deletion", neighbour)
                .then()
                .statusCode(204);
        she.herself()
                .get("/api/v1/cases/{id}/network-members", she.caseId())
                .then()
                .body("items", empty());
        String steps = "/api/v1/rights-issues/" + issue + "/steps";
        Map<String, Object> wishAgain = step("WISH", "Je veux une réponse.");
        wishAgain.put("act", ownAct());
        refused(with(she.herself(), wishAgain).post(steps));
        Map<String, Object> letGo = step("OUTCOME", "");
        letGo.put("outcome", "LET_GO_BY_PERSON");
        letGo.put("act", ownAct());
        with(she.herself(), letGo).post(steps).then().statusCode(201);
    }

    @Test
    void takesHerNoToAVisitAndKeepsEachOfTheseActs() {
        UUID visit = Knowledge.proposed(she, "HOME_VISIT");
        stops();
        int acts = Persons.actsOf(she.reference()).size();

        refused(Knowledge.decides(she, visit, true));
        assertThat(Persons.actsOf(she.reference())).hasSize(acts);
        Knowledge.decides(she, visit, false).then().statusCode(200).body("state", equalTo("DECLINED"));
        assertThat(Persons.actsOf(she.reference())).hasSize(acts + 1);
    }

    private void stops() {
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
    }

    private Response decides(String path, String field, String word) {
        return with(she.herself(), Map.of(field, word, "act", ownAct())).post(path);
    }

    private Response mark(boolean priority) {
        return with(she.herself(), Map.of("priority", priority, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", wish);
    }

    private static Map<String, Object> aim(String state, Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>();
        body.put("aim", "EMANCIPATION");
        body.put("state", state);
        body.put("act", act);
        return body;
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("type", endsWith("case-state"));
    }
}
