package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.VIEW;
import static fr.parvis.facilitation.referent.ReferentFixture.answers;
import static fr.parvis.facilitation.referent.ReferentFixture.becomes;
import static fr.parvis.facilitation.referent.ReferentFixture.designated;
import static fr.parvis.facilitation.referent.ReferentFixture.designates;
import static fr.parvis.facilitation.referent.ReferentFixture.takesOn;
import static fr.parvis.facilitation.referent.ReferentFixture.tasks;
import static fr.parvis.facilitation.referent.ReferentFixture.view;
import static fr.parvis.facilitation.referent.ReferentFixture.wishes;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class ReferentQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement({"FAC-44", "FAC-48"})
    void beginsNothingInTheLightModelBeforeHerYes() {
        UUID contact = takesOn(she, "Zoé", "Martin");
        view(she)
                .body("model", equalTo("PARIS"))
                .body("state", nullValue())
                .body("wished", nullValue())
                .body("chosen", equalTo(false));
        assertNotWished(designates(she, contact));

        wishes(she, false).then().statusCode(200).body("state", equalTo("NOT_WISHED"));
        assertNotWished(designates(she, contact));
        wishes(she, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("WISHED"))
                .body("wished", equalTo(true));

        designates(she, contact)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED_BY_PERSON"))
                .body("designation.name", equalTo("Zoé Martin"));
        view(she).body("chosen", equalTo(true));
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("matter"))
                .containsExactly("ACCOMPANIMENT_LIST", "REFERENT", "REFERENT", "REFERENT");
        assertThat(Persons.answersOf(she.reference(), "REFERENT")).containsExactly("NO", "YES", "YES");
    }

    /** The half of scenario 17 that is kept here; the locker itself is with persons. */
    @Test
    @Requirement({"FAC-44", "FAC-48"})
    void startsNothingWhenSheSaysYesToTheLockerAndNoToAReferent() {
        takesOn(she, "Zoé", "Martin");
        long sent = DATABASE.number("select count(*) from outbox");

        with(she.herself(), Map.of("wished", true, "act", ownAct()))
                .post("/api/v1/cases/{id}/accompaniment-list/locker-wish", she.caseId())
                .then()
                .statusCode(200)
                .body("lockerWished", equalTo(true));
        wishes(she, false).then().statusCode(200);

        view(she)
                .body("wished", equalTo(false))
                .body("chosen", equalTo(false))
                .body("state", equalTo("NOT_WISHED"))
                .body("designations.state", contains("NOT_WISHED"));
        assertThat(tasks(she)).isEmpty();
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
    }

    /** One professional of one field: not what source 003 thinks of, and nobody holds her up. */
    @Test
    @Requirement("FAC-43")
    void showsTheConditionsForProposingAndBlocksNothing() {
        wishes(she, true).then().statusCode(200);
        UUID contact = takesOn(she, "Zoé", "Martin");

        view(she)
                .body(
                        "conditions.condition",
                        contains("SITUATION_JUSTIFIES_SUPPORT", "TWO_WORKERS_OF_DIFFERENT_FIELDS", "PERSON_ADHERES"))
                .body("conditions.met", contains(nullValue(), equalTo(false), equalTo(true)));
        designates(she, contact).then().statusCode(201);
    }

    @Test
    @Scenario(18)
    @Requirement({"FAC-44", "FAC-45"})
    void hasNoReferentWhenTheDesignatedWorkerDeclinesAndSheMayChooseAnotherOrNobody() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");

        answers(she, zoe, "DECLINED").then().statusCode(200).body("state", equalTo("DECLINED_BY_REFERENT"));

        view(she).body("state", equalTo("DECLINED_BY_REFERENT")).body("chosen", equalTo(false));
        becomes(she, zoe, null).then().statusCode(409).body("type", endsWith("referent-state"));
        UUID paul = designated(she, "Paul", "Roux");
        view(she).body("state", equalTo("PROPOSED_BY_PERSON"));
        answers(she, paul, "DECLINED").then().statusCode(200);
        wishes(she, false).then().statusCode(200).body("state", equalTo("NOT_WISHED"));
        view(she)
                .body("designations.state", contains("NOT_WISHED", "DECLINED_BY_REFERENT", "DECLINED_BY_REFERENT"))
                .body("designations.designation.name", hasItems("Zoé Martin", "Paul Roux"));
    }

    @Test
    @Requirement("FAC-49")
    void refusesAFacilitatorOfTheAntennaUnlessSheWishesItInWriting() {
        wishes(she, true).then().statusCode(200);
        UUID karim = takesOn(she, "KARIM", "Benali");
        Map<String, Object> body = new HashMap<>(Map.of("contactId", karim.toString(), "act", oralAct()));
        assertFacilitator(body);
        body.put("writtenWish", true);
        assertFacilitator(body);

        body.put("act", ownAct());
        with(she.herself(), body)
                .post("/api/v1/cases/{id}/referents", she.caseId())
                .then()
                .statusCode(201)
                .body("designation.withoutCoordination", equalTo(true));
        view(she).body("designations[0].designation.withoutCoordination", equalTo(true));
    }

    @Test
    void designatesNobodyOfAnotherList() {
        wishes(she, true).then().statusCode(200);
        UUID foreign = takesOn(Supported.by(), "Zoé", "Martin");

        designates(she, foreign)
                .then()
                .statusCode(422)
                .body("type", endsWith("contact-unknown"))
                .body("errors.field", hasItem("contactId"));
    }

    @Test
    void takesNoAnswerBeforeTheDesignationAndKeepsTheYesThatWasTakenBack() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        with(she.herFacilitator(), Map.of("answer", "ACCEPTED", "manner", "EMAIL", "answeredOn", "2026-11-21"))
                .post("/api/v1/referents/{id}/answer", zoe)
                .then()
                .statusCode(422)
                .body("type", endsWith("referent-answer"))
                .body("errors.rule", hasItem("not-before-designation"));

        answers(she, zoe, "ACCEPTED").then().statusCode(200).body("acceptedBefore", nullValue());
        with(she.herFacilitator(), Map.of("answer", "DECLINED", "manner", "LETTER", "answeredOn", "2026-11-23"))
                .post("/api/v1/referents/{id}/answer", zoe)
                .then()
                .statusCode(200);

        view(she)
                .body("designations[0].answer.manner", equalTo("LETTER"))
                .body("designations[0].acceptedBefore.manner", equalTo("TELEPHONE"))
                .body("designations[0].acceptedBefore.answeredOn", equalTo("2026-11-22"))
                .body("designations[0].acceptedBefore.recordedBy", not(nullValue()));
    }

    @Test
    void isFoundByNobodyButHerselfAndHerFacilitator() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        Supported other = Supported.by();

        for (RequestSpecification stranger : List.of(other.herself(), other.herFacilitator())) {
            stranger.get(VIEW, she.caseId()).then().statusCode(404);
            with(stranger, Map.of("act", ownAct()))
                    .post("/api/v1/referents/{id}/end", zoe)
                    .then()
                    .statusCode(404);
        }
        becomes(other, zoe, null).then().statusCode(404);
        answers(other, zoe, "ACCEPTED").then().statusCode(404);
        Antenna.manager().get(VIEW, she.caseId()).then().statusCode(403);
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'REFERENT'", she.caseId()))
                .isZero();
        view(she);
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'REFERENT'", she.caseId()))
                .isOne();
    }

    @Test
    @Requirement("FAC-47")
    void tellsTheMissionsInPlainFrench() {
        she.herself()
                .get("/api/v1/referent-missions")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "GLOBAL_VIEW",
                                "PREFERRED_CONTACT",
                                "ROLE_OF_EACH",
                                "COORDINATION_AND_CONTINUITY",
                                "ASK_OTHERS_TO_ADJUST",
                                "NO_HIERARCHY",
                                "DIRECT_EXCHANGE",
                                "OTHERS_KEEP_RESPONSIBILITY"))
                .body("items.text", not(hasItem(nullValue())));
    }

    private void assertFacilitator(Map<String, Object> body) {
        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/referents", she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("referent-is-facilitator"));
    }

    private static void assertNotWished(Response refused) {
        refused.then().statusCode(409).body("type", endsWith("referent-not-wished"));
    }
}
