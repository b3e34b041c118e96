package fr.parvis.facilitation.accompaniment;

import static fr.parvis.facilitation.referent.ReferentFixture.contact;
import static fr.parvis.facilitation.referent.ReferentFixture.takesOn;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
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
class AccompanimentQuarkusTest {

    private static final String LIST = "/api/v1/cases/{id}/accompaniment-list";
    private static final String CONTACTS = "/api/v1/cases/{id}/accompaniment-contacts";
    private static final String ONE = "/api/v1/accompaniment-contacts/{id}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-42")
    void keepsEveryFieldOfPartAWithTheFieldOfIntervention() {
        with(she.herself(), contact("Zoé", "Martin", "HOUSING"))
                .post(CONTACTS, she.caseId())
                .then()
                .statusCode(201);

        she.herFacilitator()
                .get(LIST, she.caseId())
                .then()
                .statusCode(200)
                .body("contacts.field", contains("HOUSING"))
                .body("contacts.professional.lastName", contains("Martin"))
                .body("contacts.professional.firstName", contains("Zoé"))
                .body("contacts.professional.service", contains("CCAS de Caen"))
                .body("contacts.professional.purpose", contains("le logement"))
                .body("contacts.professional.email", contains("zoe.martin@ccas.example"))
                .body("contacts.professional.telephone", contains("02 31 00 00 00"));
        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act.get("matter")).isEqualTo("ACCOMPANIMENT_LIST"));
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'ACCOMPANIMENT_LIST'",
                        she.caseId()))
                .isOne();
    }

    @Test
    @Requirement("FAC-42")
    void takesNoContactWithoutHerAgreement() {
        Map<String, Object> body = contact("Zoé", "Martin", "HOUSING");
        body.put("act", actWithoutEvidence());
        with(she.herFacilitator(), body)
                .post(CONTACTS, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.witness"));
        body.remove("act");
        with(she.herFacilitator(), body).post(CONTACTS, she.caseId()).then().statusCode(400);
        assertThat(rows()).isZero();

        body.put("act", oralAct());
        with(she.herFacilitator(), body).post(CONTACTS, she.caseId()).then().statusCode(201);
        assertThat(rows()).isOne();
    }

    @Test
    @Requirement("FAC-42")
    void saysAProfessionalAnewOnTheVersionThatWasSeen() {
        UUID id = takesOn(she, "Zoé", "Martin");
        Map<String, Object> change = new HashMap<>(contact("Paul", "Roux", "HEALTH"));
        change.put("version", 0);

        with(she.herself(), change)
                .post(ONE + "/change", id)
                .then()
                .statusCode(200)
                .body("professional.lastName", equalTo("Roux"))
                .body("field", equalTo("HEALTH"))
                .body("version", equalTo(1));
        with(she.herself(), change).post(ONE + "/change", id).then().statusCode(409);
    }

    @Test
    @Requirement("PER-32")
    void keepsNothingOfWhomSheTakesOffAlsoAfterTheSupportEnded() {
        UUID id = takesOn(she, "Zoé", "Martin");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
        with(she.herself(), contact("Paul", "Roux", "HEALTH"))
                .post(CONTACTS, she.caseId())
                .then()
                .statusCode(409);

        with(she.herself(), Map.of("act", ownAct()))
                .post(ONE + "/deletion", id)
                .then()
                .statusCode(204);

        assertThat(rows()).isZero();
        assertThat(Persons.answersOf(she.reference(), "ACCOMPANIMENT_LIST")).containsExactly("YES", "NO");
    }

    @Test
    void keepsPartDUnansweredUntilSheAnswersAndLetsHerChangeIt() {
        she.herself()
                .get(LIST, she.caseId())
                .then()
                .body("lockerWished", nullValue())
                .body("reviewDueOn", nullValue())
                .body("contacts", empty());

        for (boolean wished : List.of(true, false, true)) {
            with(she.herself(), Map.of("wished", wished, "act", ownAct()))
                    .post(LIST + "/locker-wish", she.caseId())
                    .then()
                    .statusCode(200)
                    .body("lockerWished", equalTo(wished));
        }
        assertThat(Persons.answersOf(she.reference(), "ACCOMPANIMENT_LIST")).containsExactly("YES", "NO", "YES");
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'ACCOMPANIMENT_LIST'",
                        she.caseId()))
                .isEqualTo(4);
        Map<String, Object> late = new HashMap<>(oralAct());
        late.put("performedAt", "2026-11-21T09:00:00Z");
        with(she.herFacilitator(), Map.of("wished", true, "act", late))
                .post(LIST + "/locker-wish", she.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
    }

    @Test
    @Requirement("FAC-42")
    void remindsOfGoingThroughTheListWithHerSixMonthsAfterTheLastTime() {
        takesOn(she, "Zoé", "Martin");
        String due = "/api/v1/tasks?until=" + today.plusMonths(6);
        String before = "/api/v1/tasks?until=" + today.plusMonths(6).minusDays(1);

        she.herFacilitator()
                .get(due)
                .then()
                .body("items.kind", contains("ACCOMPANIMENT_REVIEW"))
                .body("items.objectId", contains(she.caseId().toString()))
                .body("items.dueOn", contains(today.plusMonths(6).toString()));
        she.herFacilitator().get(before).then().body("items", empty());

        // Days go by.
        DATABASE.execute(
                "update accompaniment_list set reviewed_on = ?, review_due_on = ? where case_id = ?",
                today.minusMonths(7),
                today.minusMonths(1),
                she.caseId());
        she.herFacilitator().get(before).then().body("items.overdue", contains(true));
        with(she.herFacilitator(), Map.of())
                .post(LIST + "/review", she.caseId())
                .then()
                .statusCode(200)
                .body("reviewedOn", equalTo(today.toString()))
                .body("reviewDueOn", equalTo(today.plusMonths(6).toString()));
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'ACCOMPANIMENT_LIST'",
                        she.caseId()))
                .isOne();
        assertThat(DATABASE.number(
                        "select count(*) from accompaniment_list l join access_log a on a.case_id = l.case_id"
                                + " and a.reader = l.reviewed_by and a.part = 'ACCOMPANIMENT_LIST' where l.case_id = ?",
                        she.caseId()))
                .isOne();
        she.herFacilitator().get(before).then().body("items", empty());
    }

    @Test
    void isFoundByNobodyButHerselfAndHerFacilitator() {
        UUID id = takesOn(she, "Zoé", "Martin");
        Supported other = Supported.by();

        for (RequestSpecification stranger : List.of(
                other.herself(), other.herFacilitator(), Antenna.facilitator("facilitator-" + UUID.randomUUID()))) {
            stranger.get(LIST, she.caseId()).then().statusCode(404);
            with(stranger, Map.of("act", ownAct()))
                    .post(ONE + "/deletion", id)
                    .then()
                    .statusCode(404);
            with(stranger, contact("Zoé", "Martin", "HEALTH"))
                    .post(CONTACTS, she.caseId())
                    .then()
                    .statusCode(404);
        }
        Antenna.manager().get(LIST, she.caseId()).then().statusCode(403);
        assertThat(rows()).isOne();
    }

    /** The same professional on two lists leaves nothing equal in the database. */
    @Test
    void cannotBeComparedBetweenTwoPersons() {
        Supported other = Supported.by();
        takesOn(she, "Zoé", "Martin");
        takesOn(other, "Zoé", "Martin");

        for (String column : List.of("last_name_sealed", "email_sealed", "telephone_sealed")) {
            assertThat(DATABASE.texts(
                            "select encode(%s, 'hex') from accompaniment_contact where case_id in (?, ?)"
                                    .formatted(column),
                            she.caseId(),
                            other.caseId()))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    private long rows() {
        return DATABASE.number("select count(*) from accompaniment_contact where case_id = ?", she.caseId());
    }
}
