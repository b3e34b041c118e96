package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.person;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.today;
import static fr.parvis.facilitation.world.Records.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Records;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs what was decided, and who may read it. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SignatureQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(24)
    @Requirement({"FAC-67", "FAC-68"})
    void isNotValidWithoutHerAndReadByNobodyButHerAndHerFacilitator() {
        String record = Records.ready(she);

        Records.guestsSign(she, record);
        Records.show(she, record).then().body("state", equalTo("PARTLY_SIGNED")).body("validAt", nullValue());
        Records.signs(she, record, "YES")
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("validAt", notNullValue());

        she.herself().get(ONE, record).then().statusCode(200);
        she.herFacilitator().get(ONE, record).then().statusCode(200);
        manager().get(ONE, record).then().statusCode(403);
        String other = "facilitator-" + UUID.randomUUID();
        Antenna.listed(other);
        facilitator(other).get(ONE, record).then().statusCode(404);
        person("person-" + UUID.randomUUID()).get(ONE, record).then().statusCode(404);
        Supported.by().herself().get(ONE, record).then().statusCode(404);
    }

    @Test
    @Requirement("FAC-68")
    void isNoLongerReadByAFacilitatorSheReplacedAndStaysReadableAfterSheStopped() {
        String commission = Records.over(she);
        String record = Records.valid(she, commission);
        String lea = Antenna.aFacilitator(Antenna.aSite("14118"));
        with(she.herself(), Map.of("facilitatorSubject", lea, "act", ownAct()))
                .post("/api/v1/cases/{id}/facilitator-change", she.caseId())
                .then()
                .statusCode(200);

        she.herFacilitator().get(ONE, record).then().statusCode(404);
        she.herFacilitator().get(Records.OF_COMMISSION, commission).then().statusCode(404);
        facilitator(lea).get(ONE, record).then().statusCode(200);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
        Records.show(she, record).then().statusCode(200).body("state", equalTo("VALID"));
        with(she.herself(), Map.of())
                .post(Records.OF_COMMISSION, commission)
                .then()
                .statusCode(409)
                .body("type", endsWith("case-state"));
    }

    /** Whoever looks is written down, with what they looked at. */
    @Test
    @Requirement("FAC-68")
    void writesDownWhoReadIt() {
        String record = Records.ready(she);

        she.herFacilitator().get(ONE, record).then().statusCode(200);

        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'DECISION_RECORDS' and reader = ?",
                        she.caseId(),
                        she.facilitator()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("FAC-67")
    void endsEverySignatureWhenSomebodyTypesAndShowsWhenAndByWhom() {
        String record = Records.ready(she);
        Records.guestsSign(she, record);
        Records.signs(she, record, "LATER").then().statusCode(200);
        String seen = Records.hash(she, record);

        Records.decided(she, record, "Apprendre à cuisiner");

        Records.show(she, record)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("signatures", hasSize(3))
                .body("signatures.endReason", everyItem(equalTo("TEXT_CHANGED")))
                .body("signatures.endedBy", everyItem(equalTo(she.facilitator())))
                .body("signatures.endedAt", everyItem(notNullValue()));
        Records.sign(she.herself(), record, "YES", seen, ownAct())
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-state"));
        Records.complete(she, record).then().statusCode(200);
        Records.sign(she.herself(), record, "YES", seen, ownAct())
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-changed"));
        assertThat(Persons.answersOf(she.reference(), "DECISION_RECORD")).containsExactly("LATER");
    }

    @Test
    @Requirement("FAC-67")
    void hearsHerNoHerLaterAndHerYesAndKeepsEachInTheRegister() {
        String record = Records.ready(she);
        Records.guestsSign(she, record);

        Records.signs(she, record, "NO").then().statusCode(200).body("state", equalTo("CONTESTED"));
        Records.signs(she, record, "LATER").then().statusCode(200).body("state", equalTo("PARTLY_SIGNED"));
        Records.signs(she, record, "LATER").then().statusCode(200);
        Records.signs(she, record, "YES").then().statusCode(200).body("state", equalTo("VALID"));

        assertThat(Persons.answersOf(she.reference(), "DECISION_RECORD")).containsExactly("NO", "LATER", "YES");
        Records.signs(she, record, "NO").then().statusCode(409).body("type", endsWith("decision-state"));
    }

    @Test
    @Requirement("FAC-67")
    void countsNoYesOfBeforeTheTextOrBeforeHerLastWord() {
        String record = Records.ready(she);
        String hash = Records.hash(she, record);
        Map<String, Object> earlier = oralAct();
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(600).toString());

        Records.sign(she.herFacilitator(), record, "YES", hash, before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        Records.sign(she.herFacilitator(), record, "NO", hash, oralAct()).then().statusCode(200);
        Records.sign(she.herFacilitator(), record, "YES", hash, earlier)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        Records.show(she, record).then().body("state", equalTo("CONTESTED"));
    }

    @Test
    @Requirement("FAC-67")
    void hearsHerNoAfterSheStoppedToo() {
        String record = Records.ready(she);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        Records.signs(she, record, "YES").then().statusCode(409).body("type", endsWith("case-state"));
        Records.signs(she, record, "NO").then().statusCode(200).body("state", equalTo("CONTESTED"));
    }

    @Test
    @Requirement({"FAC-67", "OPS-18"})
    void recordsAPaperWithItsScanItsDayAndTheReservationsOfWhoWasThere() {
        String record = Records.ready(she);
        String guest = Records.signatories(she, record).getFirst();
        Map<String, Object> body = Records.paper(guest, true, Records.hash(she, record));
        body.put("reservations", "Je suis d’accord, sauf pour la date.");

        Records.onPaper(she, record, body)
                .then()
                .statusCode(200)
                .body("signatures.guestId", contains(guest))
                .body("signatures.signerName", contains("Mme Roux"))
                .body("signatures.manner", contains("PAPER"))
                .body("signatures.paperScanSha256", contains(Records.SCAN))
                .body("signatures.signedOn", contains(today().toString()))
                .body("signatures.reservations", contains("Je suis d’accord, sauf pour la date."));
        Records.onPaper(she, record, body).then().statusCode(200).body("signatures", hasSize(1));
        body.put("signed", false);
        Records.onPaper(she, record, body)
                .then()
                .body("signatures.answer", contains("YES", "NO"))
                .body("signatures[0].endReason", equalTo("SAID_ANEW"))
                .body("signatures[1].endedAt", nullValue());
        Records.signs(she, record, "YES").then().body("state", equalTo("PARTLY_SIGNED"));
    }

    @Test
    @Requirement("FAC-67")
    void refusesAPaperOfSomebodyWhoWasNotThereOfBeforeTheTextOrOfTomorrow() {
        String record = Records.ready(she);
        String hash = Records.hash(she, record);
        Map<String, Object> stranger = Records.paper(UUID.randomUUID().toString(), true, hash);
        Map<String, Object> early =
                new HashMap<>(Records.paper(Records.signatories(she, record).getFirst(), true, hash));
        early.put("signedOn", today().minusDays(1).toString());
        Map<String, Object> late = new HashMap<>(early);
        late.put("signedOn", today().plusDays(1).toString());

        Records.onPaper(she, record, stranger).then().statusCode(422).body("errors.rule", contains("was-there"));
        Records.onPaper(she, record, early).then().statusCode(422).body("errors.rule", contains("not-before-the-text"));
        Records.onPaper(she, record, late).then().statusCode(422).body("errors.rule", contains("not-in-the-future"));
        Records.show(she, record).then().body("signatures", hasSize(0));
    }

    @Test
    @Requirement({"FAC-65", "FAC-75"})
    void remindsOfSignaturesUntilSheSaidNoOrAllSignedAndThenOfTheNextMeeting() {
        String commission = Records.over(she);
        String record = Records.ready(she, commission);
        tasks().body("items.kind", contains("DECISION_SIGNATURES")).body("items.objectId", contains(record));

        Records.signs(she, record, "NO").then().statusCode(200);
        tasks().body("items", hasSize(0));
        Records.guestsSign(she, record);
        Records.signs(she, record, "YES").then().statusCode(200);

        assertThat(DATABASE.texts("select kind || ' ' || due_on from due_task where object = cast(? as uuid)", record))
                .containsExactly("DECISION_REVIEW " + today().plusDays(60));
    }

    private ValidatableResponse tasks() {
        return she.herFacilitator().get("/api/v1/tasks").then().statusCode(200);
    }
}
