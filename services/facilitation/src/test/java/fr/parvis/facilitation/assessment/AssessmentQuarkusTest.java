package fr.parvis.facilitation.assessment;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.ASSESSMENTS;
import static fr.parvis.facilitation.world.Knowledge.assessed;
import static fr.parvis.facilitation.world.Knowledge.assessment;
import static fr.parvis.facilitation.world.Knowledge.qualities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AssessmentQuarkusTest {

    private static final String ONE = "/api/v1/assessments/{assessmentId}";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement({"FAC-30", "FAC-32", "FAC-99"})
    void keepsWhatWasDoneUnderWhichConditionsAndNeedsNoResult() {
        assessed(she, assessment("ME_AND_FACILITATOR"));

        she.herFacilitator()
                .get(ASSESSMENTS, she.caseId())
                .then()
                .statusCode(200)
                .body("items.domain", contains("COMMUNICATION"))
                .body("items.environment", contains("HABITAT"))
                .body("items.author", contains("Mme Petit, orthophoniste"))
                .body("items.assessedOn", contains("2026-06-10"))
                .body("items.conditions.context", contains("Chez elle, le matin"))
                .body("items.conditions.assessor", contains("Mme Petit"))
                .body("items.conditions.tools", contains("GEVA"))
                .body("items.result", contains(nullValue()))
                .body("items.resultSharedOn", contains(nullValue()))
                .body("items.recheckOn", contains("2099-06-10"))
                .body("items.qualities.precise", contains(true))
                .body("items.qualities.regular", contains(false));
    }

    @Test
    @Requirement("FAC-30")
    void refusesOneWithoutDayOfLookingAgainConditionsOrFocus() {
        for (String field : new String[] {"recheckOn", "conditions", "author", "assessedOn", "qualities"}) {
            Map<String, Object> body = assessment("ONLY_ME");
            body.remove(field);
            with(she.herself(), body)
                    .post(ASSESSMENTS, she.caseId())
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(field));
        }
        Map<String, Object> nothing = assessment("ONLY_ME");
        nothing.remove("domain");
        nothing.remove("environment");
        refused(nothing, "assessment-focus", "domain");
        Map<String, Object> over = assessment("ONLY_ME");
        over.put("recheckOn", "2026-07-01");
        refused(over, "assessment-date", "recheckOn");

        assertThat(Persons.actsOf(she.reference())).isEmpty();
    }

    private void refused(Map<String, Object> body, String problem, String field) {
        with(she.herself(), body)
                .post(ASSESSMENTS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith(problem))
                .body("errors.field", contains(field));
    }

    @Test
    @Requirement("FAC-30")
    void isReadByHerFacilitatorOnlyWhileSheSaysSo() {
        Map<String, Object> body = assessment("ONLY_ME");
        body.put("act", oralAct());
        String id = with(she.herFacilitator(), body)
                .post(ASSESSMENTS, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID assessment = UUID.fromString(id);
        she.herFacilitator().get(ONE, assessment).then().statusCode(404);
        she.herFacilitator().get(ASSESSMENTS, she.caseId()).then().body("items", empty());
        followed("\"x\"", assessment, Map.of("recheckOn", "2099-01-01", "qualities", qualities(true)))
                .then()
                .statusCode(404);

        show(assessment, "ME_AND_FACILITATOR").then().statusCode(200);
        she.herFacilitator().get(ONE, assessment).then().statusCode(200);
        show(assessment, "ONLY_ME").then().statusCode(200);

        she.herFacilitator().get(ONE, assessment).then().statusCode(404);
        she.herself().get(ONE, assessment).then().statusCode(200).body("id", equalTo(id));
        assertThat(Persons.actsOf(she.reference())).hasSize(3);
    }

    @Test
    @Requirement("FAC-30")
    void isShownToHerFacilitatorByNoOlderWordOfHers() {
        UUID assessment = assessed(she, assessment("ONLY_ME"));
        Map<String, Object> early = new HashMap<>(oralAct());
        early.put("performedAt", "2026-11-20T09:00:00Z");
        UUID shared = assessed(she, assessment("ME_AND_FACILITATOR"));
        Map<String, Object> hide = Map.of("visibility", "ONLY_ME", "act", early);

        with(she.herFacilitator(), hide)
                .post(ONE + "/visibility", shared)
                .then()
                .statusCode(200)
                .body("visibility", equalTo("ONLY_ME"))
                .body("author", nullValue());
        with(she.herFacilitator(), Map.of("visibility", "ME_AND_FACILITATOR", "act", early))
                .post(ONE + "/visibility", assessment)
                .then()
                .statusCode(404);
        with(she.herself(), Map.of("visibility", "ME_AND_FACILITATOR", "act", early))
                .post(ONE + "/visibility", assessment)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("later-decision-stands"));
    }

    @Test
    @Requirement({"FAC-30", "FAC-32"})
    void saysWhenSheWasToldTheResultAndWhenItIsLookedAtAgain() {
        UUID assessment = assessed(she, assessment("ME_AND_FACILITATOR"));
        String tag = she.herFacilitator().get(ONE, assessment).getHeader("ETag");
        Map<String, Object> told =
                Map.of("resultSharedOn", "2026-07-01", "recheckOn", "2099-12-01", "qualities", qualities(true));

        followed(tag, assessment, told)
                .then()
                .statusCode(200)
                .body("resultSharedOn", equalTo("2026-07-01"))
                .body("recheckOn", equalTo("2099-12-01"))
                .body("qualities.shared", equalTo(true));
        followed(tag, assessment, told).then().statusCode(412);
        String now = she.herFacilitator().get(ONE, assessment).getHeader("ETag");
        Map<String, Object> before = new HashMap<>(told);
        before.put("resultSharedOn", "2026-06-01");
        followed(now, assessment, before).then().statusCode(422).body("errors.rule", contains("after-the-assessment"));
    }

    @Test
    @Requirement("FAC-30")
    void listsWhatIsToBeLookedAtAgainBeforeADaySoonestFirst() {
        for (String day : new String[] {"2099-09-01", "2099-03-01", "2099-06-01"}) {
            Map<String, Object> body = assessment(day.equals("2099-03-01") ? "ONLY_ME" : "ME_AND_FACILITATOR");
            body.put("recheckOn", day);
            assessed(she, body);
        }

        she.herself()
                .get(ASSESSMENTS, she.caseId())
                .then()
                .body("items.recheckOn", contains("2099-03-01", "2099-06-01", "2099-09-01"));
        she.herself()
                .get(ASSESSMENTS + "?until=2099-06-01", she.caseId())
                .then()
                .body("items.recheckOn", contains("2099-03-01", "2099-06-01"));
        she.herFacilitator()
                .get(ASSESSMENTS + "?until=2099-06-01", she.caseId())
                .then()
                .body("items.recheckOn", contains("2099-06-01"));
        String next = she.herself()
                .get(ASSESSMENTS + "?until=2099-06-01&limit=1", she.caseId())
                .then()
                .extract()
                .path("next");
        she.herself()
                .get(ASSESSMENTS + "?until=2099-06-01&limit=1&cursor=" + next, she.caseId())
                .then()
                .body("items.recheckOn", contains("2099-06-01"))
                .body("next", nullValue());
        she.herself().get(ASSESSMENTS + "?until=soon", she.caseId()).then().statusCode(400);
    }

    @Test
    void isThereForNobodyElseAndUnreadableInTheDatabase() {
        Map<String, Object> body = assessment("ME_AND_FACILITATOR");
        body.put("result", "Comprend tout, rue Verlainette aussi.");
        UUID assessment = assessed(she, body);
        Supported other = Supported.by();

        other.herself().get(ONE, assessment).then().statusCode(404);
        other.herFacilitator().get(ONE, assessment).then().statusCode(404);
        other.herFacilitator().get(ASSESSMENTS, she.caseId()).then().statusCode(404);
        with(other.herFacilitator(), Map.of("visibility", "ONLY_ME", "act", oralAct()))
                .post(ONE + "/visibility", assessment)
                .then()
                .statusCode(404);
        assertThat(DATABASE.tablesNaming("Verlainette")).isEmpty();
        assertThat(DATABASE.tablesNaming("Mme Petit")).isEmpty();
    }

    @Test
    @Requirement("PER-29")
    void writesDownWhoReadIt() {
        UUID assessment = assessed(she, assessment("ME_AND_FACILITATOR"));

        she.herFacilitator().get(ONE, assessment);
        she.herFacilitator().get(ASSESSMENTS, she.caseId());
        she.herFacilitator().get("/api/v1/cases/{id}/assessment-proposals", she.caseId());

        assertThat(DATABASE.texts("select part from access_log where case_id = ? order by number", she.caseId()))
                .containsExactly("ASSESSMENTS", "ASSESSMENTS", "ASSESSMENT_PROPOSALS");
    }

    private Response show(UUID assessment, String visibility) {
        return with(she.herself(), Map.of("visibility", visibility, "act", ownAct()))
                .post(ONE + "/visibility", assessment);
    }

    private Response followed(String tag, UUID assessment, Map<String, Object> body) {
        return she.herFacilitator()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(ONE, assessment);
    }
}
