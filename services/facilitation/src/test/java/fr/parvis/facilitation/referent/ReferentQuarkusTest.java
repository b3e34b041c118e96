package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.answers;
import static fr.parvis.facilitation.referent.ReferentFixture.becomes;
import static fr.parvis.facilitation.referent.ReferentFixture.checked;
import static fr.parvis.facilitation.referent.ReferentFixture.designated;
import static fr.parvis.facilitation.referent.ReferentFixture.designates;
import static fr.parvis.facilitation.referent.ReferentFixture.takesOn;
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
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ReferentQuarkusTest {

    private static final String VIEW = "/api/v1/cases/{id}/referent";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement({"FAC-44", "FAC-48"})
    void beginsNothingInTheLightModelBeforeHerYes() {
        UUID contact = takesOn(she, "Zoé", "Martin");
        view().body("model", equalTo("PARIS"))
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
        view().body("chosen", equalTo(true));
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

        view().body("wished", equalTo(false))
                .body("chosen", equalTo(false))
                .body("state", equalTo("NOT_WISHED"))
                .body("designations.state", contains("NOT_WISHED"));
        assertThat(tasks()).isEmpty();
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
    }

    /** One professional of one field: not what source 003 thinks of, and nobody holds her up. */
    @Test
    @Requirement("FAC-43")
    void showsTheConditionsForProposingAndBlocksNothing() {
        wishes(she, true).then().statusCode(200);
        UUID contact = takesOn(she, "Zoé", "Martin");

        view().body(
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

        view().body("state", equalTo("DECLINED_BY_REFERENT")).body("chosen", equalTo(false));
        becomes(she, zoe, null).then().statusCode(409).body("type", endsWith("referent-state"));
        UUID paul = designated(she, "Paul", "Roux");
        view().body("state", equalTo("PROPOSED_BY_PERSON"));
        answers(she, paul, "DECLINED").then().statusCode(200);
        wishes(she, false).then().statusCode(200).body("state", equalTo("NOT_WISHED"));
        view().body("designations.state", contains("NOT_WISHED", "DECLINED_BY_REFERENT", "DECLINED_BY_REFERENT"))
                .body("designations.designation.name", hasItems("Zoé Martin", "Paul Roux"));
    }

    @Test
    @Scenario(19)
    @Requirement("FAC-46")
    void opensATaskForASuccessorWhenTheMissionEndsInSixtyDaysAndLeavesTheChoiceToHer() {
        UUID zoe = active("Zoé", "Martin", today.plusDays(61));
        assertThat(tasks()).isEmpty();
        view().body("state", equalTo("ACTIVE"));

        // A day goes by.
        DATABASE.execute(
                "update referent set active_until = active_until - 1, successor_from = successor_from - 1 where id = ?",
                zoe);
        assertThat(tasks()).containsExactly("REFERENT_SUCCESSOR");
        view().body("state", equalTo("ENDING_SOON"));

        UUID paul = designated(she, "Paul", "Roux");
        assertThat(tasks()).isEmpty();
        view().body("state", equalTo("ENDING_SOON"));
        answers(she, paul, "DECLINED").then().statusCode(200);
        assertThat(tasks()).containsExactly("REFERENT_SUCCESSOR");
        wishes(she, false).then().statusCode(200);
        assertThat(tasks()).isEmpty();
    }

    @Test
    @Requirement("FAC-45")
    void becomesActiveOnlyWithEveryConditionCheckedAndTheAcceptance() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        becomes(she, zoe, null).then().statusCode(409).body("type", endsWith("referent-state"));
        answers(she, zoe, "ACCEPTED").then().statusCode(200).body("state", equalTo("ACCEPTED_BY_REFERENT"));

        for (ReferentCondition missing : ReferentCondition.values()) {
            Map<String, Object> body = checked(null);
            body.put(
                    "conditions",
                    Arrays.stream(ReferentCondition.values())
                            .filter(one -> one != missing)
                            .toList());
            with(she.herFacilitator(), body)
                    .post("/api/v1/referents/{id}/activation", zoe)
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("conditions"))
                    .body("errors.rule", hasItem("all-checked"));
        }
        view().body("state", equalTo("ACCEPTED_BY_REFERENT"));
        becomes(she, zoe, null).then().statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    @Requirement("FAC-46")
    void needsTheLastDayOfAMissionThatIsLimitedAndOnlyThen() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        answers(she, zoe, "ACCEPTED").then().statusCode(200);

        Map<String, Object> without = checked(null);
        without.put("limited", true);
        Map<String, Object> needless = checked(today.plusDays(9));
        needless.put("limited", false);
        for (Map<String, Object> wrong : List.of(without, needless, checked(today.minusDays(1)))) {
            with(she.herFacilitator(), wrong)
                    .post("/api/v1/referents/{id}/activation", zoe)
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("until"));
        }
        becomes(she, zoe, today.plusDays(100))
                .then()
                .statusCode(200)
                .body("mandate.until", equalTo(today.plusDays(100).toString()))
                .body("mandate.successorSoughtOn", equalTo(today.plusDays(40).toString()));
    }

    @Test
    @Requirement("FAC-44")
    void keepsWhoWasItWhenSomebodyElseBecomesItAndWhenTheRowLeavesHerList() {
        UUID zoe = active("Zoé", "Martin", null);
        UUID paul = designated(she, "Paul", "Roux");
        view().body("state", equalTo("ACTIVE"));
        answers(she, paul, "ACCEPTED").then().statusCode(200);
        becomes(she, paul, null).then().statusCode(200);
        String contact =
                DATABASE.texts("select contact from referent where id = ?", zoe).getFirst();
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/accompaniment-contacts/{id}/deletion", contact)
                .then()
                .statusCode(204);

        view().body("designations.state", contains("ACTIVE", "ENDED"))
                .body("designations.designation.name", contains("Paul Roux", "Zoé Martin"))
                .body("designations.mandate.from", contains(today.toString(), today.toString()))
                .body("designations[1].end.endedOn", equalTo(today.toString()))
                .body("designations[1].end.reason", equalTo("REPLACED"));
    }

    @Test
    @Requirement("FAC-44")
    void endsAtHerWordOrWhenTheWorkerLeaves() {
        UUID zoe = active("Zoé", "Martin", null);
        with(she.herself(), Map.of())
                .post("/api/v1/referents/{id}/end", zoe)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("act"));
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/referents/{id}/end", zoe)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("end.reason", equalTo("HER_WORD"))
                .body("end.recordedBy", not(nullValue()))
                .body("end.actId", not(nullValue()));
        assertThat(Persons.actsOf(she.reference()).getLast().get("answer")).isEqualTo("NO");
        assertThat(objects()).hasSize(2);
        UUID paul = active("Paul", "Roux", null);
        with(she.herFacilitator(), Map.of())
                .post("/api/v1/referents/{id}/end", paul)
                .then()
                .statusCode(200)
                .body("end.endedOn", equalTo(today.toString()))
                .body("end.reason", equalTo("WORKER_LEAVES"))
                .body("end.recordedBy", not(nullValue()))
                .body("end.actId", nullValue());

        with(she.herFacilitator(), Map.of())
                .post("/api/v1/referents/{id}/end", paul)
                .then()
                .statusCode(409);
        view().body("wished", equalTo(true)).body("chosen", equalTo(false));
    }

    /** Her later no stands, whatever is found on paper afterwards; and it is heard in a closed case too. */
    @Test
    @Requirement({"FAC-44", "PER-22"})
    void hearsHerNoAtAnyTimeAndNoEarlierYesAfterIt() {
        active("Zoé", "Martin", null);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
        wishes(she, true).then().statusCode(409);

        wishes(she, false).then().statusCode(200).body("state", equalTo("NOT_WISHED"));

        view().body("designations.state", contains("NOT_WISHED", "ENDED"))
                .body("designations[1].end.reason", equalTo("NO_REFERENT_WISHED"))
                .body("designations[1].end.actId", not(nullValue()));
        Supported other = Supported.by();
        wishes(other, false).then().statusCode(200);
        Map<String, Object> late = new HashMap<>(oralAct());
        late.put("performedAt", "2026-11-21T09:00:00Z");
        with(other.herFacilitator(), Map.of("wished", true, "act", late))
                .post("/api/v1/cases/{id}/referent/wish", other.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
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
        view().body("designations[0].designation.withoutCoordination", equalTo(true));
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

    /** Whoever is designated last stands; nobody is lost, and there is one at a time. */
    @Test
    @Requirement("FAC-44")
    void keepsOneDesignationAtATimeAlsoWhenEightAreMadeAtOnce() {
        wishes(she, true).then().statusCode(200);
        UUID contact = takesOn(she, "Zoé", "Martin");

        List<Integer> statuses = Parallel.parallel(8, _ -> designates(she, contact)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        long made = statuses.stream().filter(status -> status == 201).count();
        assertThat(count("PROPOSED_BY_PERSON")).isOne();
        assertThat(count("ENDED")).isEqualTo(made - 1);
    }

    /** Whatever comes first: her no is heard, and nobody is asked against it unless she designated after it. */
    @Test
    @Requirement("FAC-44")
    void alwaysHearsHerNoAlsoWhileSheIsSaidToDesignate() {
        for (int round = 0; round < 5; round++) {
            Supported one = Supported.by();
            UUID contact = takesOn(one, "Zoé", "Martin");
            if (round > 0) {
                wishes(one, true).then().statusCode(200);
            }

            List<Response> said = Parallel.parallel(6, i -> i % 2 == 0 ? wishes(one, false) : designates(one, contact));

            for (int i = 0; i < said.size(); i++) {
                assertThat(said.get(i).statusCode()).isIn(i % 2 == 0 ? List.of(200) : List.of(201, 409));
            }
            one.herself().get(VIEW, one.caseId()).then().body("wished", equalTo(false));
        }
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

        view().body("designations[0].answer.manner", equalTo("LETTER"))
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
        view();
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

    private UUID active(String firstName, String lastName, @Nullable LocalDate until) {
        wishes(she, true).then().statusCode(200);
        UUID id = designated(she, firstName, lastName);
        answers(she, id, "ACCEPTED").then().statusCode(200);
        becomes(she, id, until).then().statusCode(200);
        return id;
    }

    private ValidatableResponse view() {
        return she.herself().get(VIEW, she.caseId()).then().statusCode(200);
    }

    /** What is due today, without waiting. */
    private List<String> tasks() {
        return she.herFacilitator()
                .get("/api/v1/tasks?until=" + today)
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    private long count(String state) {
        return DATABASE.number("select count(*) from referent where case_id = ? and state = ?", she.caseId(), state);
    }

    /** What her words about referents were kept about. */
    private Set<Object> objects() {
        return Persons.actsOf(she.reference()).stream()
                .filter(act -> "REFERENT".equals(act.get("matter")))
                .map(act -> act.get("subject"))
                .collect(Collectors.toSet());
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
