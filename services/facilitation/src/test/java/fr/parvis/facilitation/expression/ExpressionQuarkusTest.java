package fr.parvis.facilitation.expression;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ExpressionQuarkusTest {

    private static final String WORDS = "Je veux un chat, même si c'est compliqué.";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-18")
    void keepsHerWordsAsSheSaidThem() {
        UUID id = she.says(WORDS);

        she.herFacilitator()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.words", contains(WORDS))
                .body("items.state", contains("LIVE"))
                .body("items.medium", contains("TEXT"))
                .body("items.priorityByPerson", contains(false));
    }

    @Test
    void keepsHerWordsUnreadableInTheDatabase() {
        UUID id = she.says(WORDS);

        assertThat(DATABASE.number(
                        "select count(*) from expression where id = ? and position(convert_to('chat', 'UTF8') in words_sealed) > 0",
                        id))
                .isZero();
    }

    @Test
    @Requirement("FAC-18")
    void letsAFacilitatorWriteDownWhatSheSaysAloudBeforeAWitness() {
        Map<String, Object> body = Supported.expression(WORDS);
        body.put("act", oralAct());

        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201);

        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act.get("enteredBy")).isEqualTo(she.facilitator()));
    }

    @Test
    void recordsNothingWithoutTheEvidenceOfTheAct() {
        Map<String, Object> body = Supported.expression(WORDS);
        body.put("act", actWithoutEvidence());

        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.witness"));

        assertThat(DATABASE.number("select count(*) from expression where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-18")
    void leavesTheOlderWordingStandingWhenSheSaysItDifferently() {
        UUID older = she.says(WORDS);
        Map<String, Object> newer = Supported.expression("Je veux un chien.");
        newer.put("replaces", older.toString());

        with(she.herself(), newer)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201)
                .body("replaces", equalTo(older.toString()));

        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items.words", contains(WORDS, "Je veux un chien."))
                .body("items.state", contains("CHANGED", "LIVE"));
        with(she.herself(), newer)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(409);
    }

    @Test
    @Requirement("FAC-19")
    void marksAPriorityByHerActAloneAndComputesNone() {
        UUID first = she.says(WORDS);
        she.says("Autre chose.");
        Map<String, Object> mark = Map.of("priority", true, "act", ownAct());

        with(she.herFacilitator(), Map.of("priority", true, "act", actWithoutEvidence()))
                .post("/api/v1/expressions/{id}/priority", first)
                .then()
                .statusCode(422);
        with(she.herself(), mark)
                .post("/api/v1/expressions/{id}/priority", first)
                .then()
                .statusCode(200);

        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items.priorityByPerson", contains(true, false));
    }

    /** A mark goes when she takes it back, whatever became of the words it stands on; a new one wants words that live. */
    @Test
    @Requirement("FAC-19")
    void takesHerMarkBackFromWordsThatLiveNoMore() {
        UUID id = she.says(WORDS);
        marked(id, true, 200);
        turn(id, "DROPPED_BY_PERSON", 200);

        marked(id, false, 200);
        marked(id, true, 409);

        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items.priorityByPerson", contains(false));
    }

    private void marked(UUID id, boolean priority, int expected) {
        with(she.herself(), Map.of("priority", priority, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", id)
                .then()
                .statusCode(expected);
    }

    @Test
    void saysWhatBecameOfItByHerAct() {
        UUID id = she.says(WORDS);

        turn(id, "ACHIEVED", 200);
        turn(id, "CHANGED", 422);
        turn(id, "DROPPED_BY_PERSON", 200);

        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items.words", contains(WORDS))
                .body("items.state", contains("DROPPED_BY_PERSON"));
    }

    private void turn(UUID id, String state, int expected) {
        with(she.herself(), Map.of("state", state, "act", ownAct()))
                .post("/api/v1/expressions/{id}/state", id)
                .then()
                .statusCode(expected);
    }

    @Test
    @Requirement("FAC-18")
    void letsOthersCommentBesideHerWords() {
        UUID id = she.says(WORDS);

        with(she.herFacilitator(), Map.of("text", "En parler au bailleur."))
                .post("/api/v1/expressions/{id}/comments", id)
                .then()
                .statusCode(201)
                .body("writtenAs", equalTo("FACILITATOR"));
        with(she.herself(), Map.of("text", "D'accord."))
                .post("/api/v1/expressions/{id}/comments", id)
                .then()
                .statusCode(201)
                .body("writtenAs", equalTo("PERSON"));

        she.herself()
                .get("/api/v1/expressions/{id}/comments", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.text", contains("En parler au bailleur.", "D'accord."));
    }

    @Test
    @Requirement("FAC-18")
    void refusesNewWordsEvenInTheDatabase() {
        UUID id = she.says(WORDS);

        assertThatThrownBy(() -> DATABASE.execute("update expression set words_sealed = '\\x00' where id = ?", id))
                .rootCause()
                .hasMessageContaining("the words of an expression never change");
    }
}
