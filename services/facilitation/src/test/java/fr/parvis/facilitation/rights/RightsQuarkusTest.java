package fr.parvis.facilitation.rights;

import static fr.parvis.facilitation.rights.RightsFixture.issue;
import static fr.parvis.facilitation.rights.RightsFixture.opened;
import static fr.parvis.facilitation.rights.RightsFixture.step;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
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
class RightsQuarkusTest {

    private static final String LOG = "/api/v1/cases/{id}/rights-issues";
    private static final String STEPS = "/api/v1/rights-issues/{id}/steps";
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-98")
    void keepsRightWhoHindersWhatSheWantsActionSupportAndOutcomeInOrder() {
        UUID id = opened(she);
        add(she.herFacilitator(), id, step("ACTION", "Courrier au foyer."));
        Map<String, Object> support = step("SUPPORT_USED", "Rendez-vous le 3.");
        support.put("support", "DEFENDER_OF_RIGHTS_DELEGATE");
        add(she.herFacilitator(), id, support);
        Map<String, Object> outcome = step("OUTCOME", "");
        outcome.put("outcome", "RESPECTED");
        add(she.herself(), id, outcome);

        she.herself()
                .get(LOG, she.caseId())
                .then()
                .statusCode(200)
                .body("items.right.citation", contains("CIDPH, article 19"))
                .body("items.atStake", contains("Choisir avec qui je vis."))
                .body("items.hinderedBy", contains("Le foyer."))
                .body("items.open", contains(false))
                .body("items[0].steps.kind", contains("WISH", "ACTION", "SUPPORT_USED", "OUTCOME"))
                .body("items[0].steps.enteredAs", contains("PERSON", "FACILITATOR", "FACILITATOR", "PERSON"))
                .body("items[0].steps.support", contains(null, null, "DEFENDER_OF_RIGHTS_DELEGATE", null))
                .body("items[0].steps.outcome", contains(null, null, null, "RESPECTED"))
                .body("items[0].steps[0].text", equalTo("Je veux une réponse écrite."));
        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act.get("matter")).isEqualTo("RIGHTS"));
    }

    @Test
    @Requirement("FAC-98")
    void leavesToHerAloneWhatSheWantsDone() {
        Map<String, Object> byFacilitator = issue("Rien.");
        with(she.herFacilitator(), byFacilitator).post(LOG, she.caseId()).then().statusCode(422);
        byFacilitator.remove("act");
        with(she.herFacilitator(), byFacilitator).post(LOG, she.caseId()).then().statusCode(400);
        assertThat(DATABASE.number("select count(*) from rights_issue where case_id = ?", she.caseId()))
                .isZero();

        UUID id = opened(she);
        with(she.herFacilitator(), step("WISH", "Laisser tomber."))
                .post(STEPS, id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act"));
        Map<String, Object> said = step("WISH", "Je veux rencontrer la directrice.");
        said.put("act", oralAct());
        add(she.herFacilitator(), id, said);
        assertThat(Persons.actsOf(she.reference())).hasSize(2);
    }

    @Test
    void doesNotTakeAnOlderWishForHerLastOne() {
        UUID id = opened(she);
        Map<String, Object> late = step("WISH", "Laisser tomber.");
        Map<String, Object> act = new HashMap<>(oralAct());
        act.put("performedAt", "2026-11-01T09:00:00Z");
        late.put("act", act);

        with(she.herFacilitator(), late)
                .post(STEPS, id)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
    }

    @Test
    @Requirement("FAC-98")
    void overwritesNothing() {
        UUID id = opened(she);
        add(she.herFacilitator(), id, step("ACTION", "Courrier au foyer."));

        for (String statement : List.of(
                "update rights_step set text_sealed = ''::bytea where issue_id = ?",
                "update rights_issue set right_code = 'OTHER' where id = ?",
                "delete from rights_step where issue_id = ?",
                "delete from rights_issue where id = ?")) {
            assertThatThrownBy(() -> DATABASE.execute(statement, id))
                    .rootCause()
                    .hasMessageContaining("only ever added to");
        }
        she.herself().get(LOG, she.caseId()).then().body("items[0].steps", hasSize(2));
    }

    @Test
    void takesUpAgainWhatHadEnded() {
        UUID id = opened(she);
        Map<String, Object> letGo = step("OUTCOME", "");
        letGo.put("outcome", "LET_GO_BY_PERSON");
        letGo.put("act", ownAct());
        add(she.herself(), id, letGo);
        she.herself().get(LOG, she.caseId()).then().body("items.open", contains(false));

        Map<String, Object> again = step("WISH", "Finalement, je continue.");
        again.put("act", ownAct());
        add(she.herself(), id, again);

        she.herself().get(LOG, she.caseId()).then().body("items.open", contains(true));
    }

    @Test
    void holdsAHundredStepsAndSaysSo() {
        UUID id = opened(she);
        DATABASE.execute("""
                insert into rights_step (id, issue_id, kind, text_sealed, happened_on, entered_by, entered_as, written_at)
                select gen_random_uuid(), issue_id, 'ACTION', text_sealed, happened_on, entered_by, entered_as, written_at
                from rights_step, generate_series(1, 99) where issue_id = ?""", id);

        with(she.herFacilitator(), step("ACTION", "Encore."))
                .post(STEPS, id)
                .then()
                .statusCode(409)
                .body("type", endsWith("list-full"));

        // her facilitator fills it without any act of hers: she still lets go
        Map<String, Object> letGo = step("OUTCOME", "");
        letGo.put("outcome", "LET_GO_BY_PERSON");
        letGo.put("act", ownAct());
        with(she.herself(), letGo).post(STEPS, id).then().statusCode(201);
    }

    @Test
    @Requirement("FAC-98")
    void isReadByNobodyElseAndLeavesNothingForTheOtherSide() {
        long sent = DATABASE.number("select count(*) from outbox");
        UUID id = opened(she);
        Supported other = Supported.by();

        other.herself().get(LOG, she.caseId()).then().statusCode(404);
        other.herFacilitator().get(LOG, she.caseId()).then().statusCode(404);
        with(other.herFacilitator(), step("ACTION", "Courrier."))
                .post(STEPS, id)
                .then()
                .statusCode(404);
        for (String role : List.of("SUPPORTER", "REPRESENTATIVE", "CARRIER_MANAGER", "SUPERVISOR")) {
            String token = TestToken.of("demand", "reader-" + role, role).sign();
            Antenna.caller(token).get(LOG, she.caseId()).then().statusCode(403);
        }
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
    }

    @Test
    @Requirement("FAC-98")
    void keepsNoWordOfAnEntryInClear() {
        UUID id = opened(she);

        assertThat(DATABASE.number("select count(*) from rights_issue where id = ?", id))
                .isEqualTo(1);
        assertThat(DATABASE.number(
                        "select count(*) from rights_issue where id = ? and position(convert_to('Choisir', 'UTF8') in at_stake_sealed) > 0",
                        id))
                .isZero();
        assertThat(DATABASE.number(
                        "select count(*) from rights_issue where id = ? and position(convert_to('foyer', 'UTF8') in hindered_by_sealed) > 0",
                        id))
                .isZero();
        assertThat(DATABASE.number(
                        "select count(*) from rights_step where issue_id = ? and position(convert_to('réponse', 'UTF8') in text_sealed) > 0",
                        id))
                .isZero();
    }

    @Test
    void showsEveryEntryOnceOverPagesNewestFirst() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.addFirst(opened(she).toString());
        }
        List<String> seen = new ArrayList<>();
        String path = "/api/v1/cases/" + she.caseId() + "/rights-issues?limit=2";
        while (path != null) {
            JsonPath page =
                    she.herself().get(path).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            String next = page.getString("next");
            path = next == null ? null : "/api/v1/cases/" + she.caseId() + "/rights-issues?limit=2&cursor=" + next;
        }

        assertThat(seen).isEqualTo(ids);
    }

    private static void add(RequestSpecification who, UUID issue, Map<String, Object> step) {
        with(who, step).post(STEPS, issue).then().statusCode(201);
    }
}
