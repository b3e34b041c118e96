package fr.parvis.facilitation.assessment;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.PROPOSALS;
import static fr.parvis.facilitation.world.Knowledge.assessed;
import static fr.parvis.facilitation.world.Knowledge.assessment;
import static fr.parvis.facilitation.world.Knowledge.decides;
import static fr.parvis.facilitation.world.Knowledge.proposal;
import static fr.parvis.facilitation.world.Knowledge.proposed;
import static fr.parvis.facilitation.world.Knowledge.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AssessmentProposalQuarkusTest {

    private static final String DECISION = "/api/v1/assessment-proposals/{id}/decision";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement({"FAC-31", "FAC-33"})
    void isDecidedByHerActAloneAndANoMayFollowAYes() {
        UUID proposal = proposed(she, "COMPLEMENTARY_ASSESSMENT");
        with(she.herFacilitator(), Map.of("agreed", true, "act", actWithoutEvidence()))
                .post(DECISION, proposal)
                .then()
                .statusCode(422);
        she.herself()
                .get(PROPOSALS, she.caseId())
                .then()
                .statusCode(200)
                .body("items.state", contains("PROPOSED"))
                .body("items.decidedAt", contains(nullValue()))
                .body("items.told.withWhom", contains("avec Karim"));

        decides(she, proposal, true).then().statusCode(200).body("state", equalTo("AGREED"));
        decides(she, proposal, true).then().statusCode(200);
        decides(she, proposal, false).then().statusCode(200).body("state", equalTo("DECLINED"));

        assertThat(Persons.actsOf(she.reference()))
                .hasSize(2)
                .allSatisfy(act -> assertThat(act.get("matter")).isEqualTo("INFORMATION"));
        assertThat(Persons.answersOf(she.reference(), "INFORMATION")).containsExactly("YES", "NO");
    }

    @Test
    @Requirement("FAC-31")
    void takesNoYesOfBeforeTheQuestionAndNoneOlderThanHerNo() {
        UUID proposal = proposed(she, "HOME_VISIT");
        Map<String, Object> before = said(Instant.parse("2026-11-20T09:00:00Z"));
        Instant asked = Instant.now();

        answer(proposal, true, before).then().statusCode(422).body("errors.rule", contains("before-what-it-decides"));
        answer(proposal, false, said(asked.plusSeconds(2))).then().statusCode(200);
        answer(proposal, true, said(asked.plusSeconds(1)))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("later-decision-stands"));
        answer(proposal, true, said(asked.plusSeconds(3)))
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"));
        answer(proposal, false, before).then().statusCode(200).body("state", equalTo("DECLINED"));
    }

    private static Map<String, Object> said(Instant when) {
        Map<String, Object> act = new HashMap<>(oralAct());
        act.put("performedAt", when.toString());
        return act;
    }

    private Response answer(UUID proposal, boolean agreed, Map<String, Object> act) {
        return with(she.herFacilitator(), Map.of("agreed", agreed, "act", act)).post(DECISION, proposal);
    }

    @Test
    @Requirement("FAC-31")
    void doesNotAskAgainForWhatTheMdphOrSomebodyElseAssessedAndIsNotDue() {
        Map<String, Object> known = assessment("ME_AND_FACILITATOR");
        known.put("domain", "EMOTIONS");
        known.remove("environment");
        known.put("mdphEvaluation", "Évaluation de la MDPH du 10 juin 2026");
        assessed(she, known);

        with(she.herFacilitator(), proposal("COMPLEMENTARY_ASSESSMENT"))
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("assessment-known"))
                .body("errors.field", contains("domain"));
        Map<String, Object> elsewhere = proposal("COMPLEMENTARY_ASSESSMENT");
        elsewhere.put("environment", "HABITAT");
        with(she.herFacilitator(), elsewhere)
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(201);
    }

    @Test
    @Requirement("FAC-31")
    void mayAskAgainForWhatIsDueAndTellsNothingOfWhatSheKeepsToHerself() {
        Map<String, Object> hers = assessment("ONLY_ME");
        hers.put("domain", "EMOTIONS");
        hers.remove("environment");
        assessed(she, hers);
        proposed(she, "COMPLEMENTARY_ASSESSMENT");

        Map<String, Object> due = assessment("ME_AND_FACILITATOR");
        due.put("domain", "SOCIAL_SKILLS");
        due.remove("environment");
        UUID overdue = assessed(she, due);
        DATABASE.execute("update assessment set recheck_on = date '2026-07-01' where id = ?", overdue);
        Map<String, Object> again = proposal("COMPLEMENTARY_ASSESSMENT");
        again.put("domain", "SOCIAL_SKILLS");
        with(she.herFacilitator(), again).post(PROPOSALS, she.caseId()).then().statusCode(201);
    }

    @Test
    @Requirement({"FAC-33", "PER-21"})
    void asksForAVisitOnlyWhenSheKnowsWhenWhereHowAndWithWhom() {
        for (String missing : new String[] {"when", "where", "how", "withWhom"}) {
            Map<String, Object> body = proposal("MILIEU_VISIT");
            Map<String, Object> told = told("Voir comment vous vivez.");
            told.remove(missing);
            body.put("told", told);
            with(she.herFacilitator(), body)
                    .post(PROPOSALS, she.caseId())
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("told-incomplete"));
        }
        Map<String, Object> aimless = proposal("COMPLEMENTARY_ASSESSMENT");
        aimless.remove("domain");
        with(she.herFacilitator(), aimless)
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("assessment-focus"));
    }

    @Test
    @Requirement("FAC-33")
    void isThereForNobodyElse() {
        UUID proposal = proposed(she, "HOME_VISIT");
        Supported other = Supported.by();

        other.herself().get(PROPOSALS, she.caseId()).then().statusCode(404);
        other.herFacilitator().get(PROPOSALS, she.caseId()).then().statusCode(404);
        with(other.herFacilitator(), proposal("HOME_VISIT"))
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(404);
        with(other.herself(), Map.of("agreed", true, "act", ownAct()))
                .post(DECISION, proposal)
                .then()
                .statusCode(404);
        with(she.herself(), proposal("HOME_VISIT"))
                .post(PROPOSALS, she.caseId())
                .then()
                .statusCode(403);
    }

    @Test
    @Requirement("PER-29")
    void writesDownThatADecidedProposalWasShownToWhoWroteTheSameWordDownAgain() {
        UUID proposal = proposed(she, "HOME_VISIT");

        for (int times = 0; times < 2; times++) {
            answer(proposal, true, oralAct()).then().statusCode(200);
        }

        assertThat(DATABASE.texts("select part from access_log where case_id = ?", she.caseId()))
                .containsExactly("ASSESSMENT_PROPOSALS");
    }

    @Test
    void pagesProposalsNewestFirst() {
        for (String kind : new String[] {"HOME_VISIT", "MILIEU_VISIT"}) {
            proposed(she, kind);
        }

        String next = she.herself()
                .get(PROPOSALS + "?limit=1", she.caseId())
                .then()
                .body("items.kind", contains("MILIEU_VISIT"))
                .extract()
                .path("next");
        she.herself()
                .get(PROPOSALS + "?limit=1&cursor=" + next, she.caseId())
                .then()
                .body("items.kind", contains("HOME_VISIT"))
                .body("next", nullValue());
    }
}
