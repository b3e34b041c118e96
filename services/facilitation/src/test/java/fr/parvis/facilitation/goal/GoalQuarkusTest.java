package fr.parvis.facilitation.goal;

import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.HerProject;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class GoalQuarkusTest {

    private static final String GOALS = "/api/v1/cases/{id}/goals";

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonAndHerWish() {
        she = Supported.by();
        project = new HerProject(she);
        wish = she.says("Je veux travailler.");
    }

    @Test
    @Requirement("FAC-26")
    void isTiedToWhatSheSaid() {
        UUID bus = she.says("Prendre le bus seule.");
        UUID goal = project.aimsAt("Faire un stage en mars.", wish, bus);

        she.herFacilitator()
                .get(GOALS, she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(goal.toString()))
                .body("items[0].words", equalTo("Faire un stage en mars."))
                .body("items[0].expressionIds", contains(wish.toString(), bus.toString()))
                .body("items[0].state", equalTo("OPEN"));
    }

    @Test
    @Requirement("FAC-26")
    void comesFromNothingElse() {
        UUID ofAnother = Supported.by().says("Je veux un chat.");
        with(she.herself(), goal(ownAct(), ofAnother))
                .post(GOALS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("expression-unknown"));
        with(she.herself(), goal(ownAct()))
                .post(GOALS, she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("expressionIds"));
        with(she.herFacilitator(), goal(ownAct(), wish))
                .post(GOALS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("act-refused"));
        she.herself().get(GOALS, she.caseId()).then().body("items", empty());
    }

    @Test
    @Requirement("FAC-26")
    void isInTheStateSheSaysAndNothingElseFollows() {
        UUID goal = project.aimsAt("Faire un stage en mars.", wish);
        String before = expressions();

        for (String state : List.of("DROPPED", "OPEN", "CHANGED", "ACHIEVED", "OPEN", "DROPPED")) {
            project.turns(goal, state, ownAct()).then().statusCode(200).body("state", equalTo(state));
        }

        assertThat(expressions()).isEqualTo(before);
        assertThat(Persons.actsOf(she.reference()))
                .filteredOn(act -> goal.toString().equals(act.get("subject")))
                .hasSize(7);
    }

    @Test
    void holdsUpNoLettingGoAndTakesNoEarlierWordInPlaceOfALaterOne() {
        UUID goal = project.aimsAt("Faire un stage en mars.", wish);
        Map<String, Object> earlier = new HashMap<>(oralAct());
        earlier.put("performedAt", "2026-11-01T09:00:00Z");

        with(she.herFacilitator(), Map.of("state", "ACHIEVED", "act", earlier))
                .post("/api/v1/goals/{id}/state", goal)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        with(she.herFacilitator(), Map.of("state", "DROPPED", "act", earlier))
                .post("/api/v1/goals/{id}/state", goal)
                .then()
                .statusCode(200);
    }

    @Test
    void showsThemPageByPageNewestFirst() {
        List.of("un", "deux", "trois").forEach(words -> project.aimsAt(words, wish));

        Response first = she.herself().get(GOALS + "?limit=2", she.caseId());
        first.then().statusCode(200).body("items.words", contains("trois", "deux"));
        she.herself()
                .get(GOALS + "?limit=2&cursor=" + first.path("next"), she.caseId())
                .then()
                .statusCode(200)
                .body("items.words", contains("un"))
                .body("items[0].expressionIds", contains(wish.toString()))
                .body("next", nullValue());
    }

    private static Map<String, Object> goal(Map<String, Object> act, UUID... expressions) {
        return Map.of("words", "Faire un stage.", "expressionIds", List.of(expressions), "act", act);
    }

    private String expressions() {
        return she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
