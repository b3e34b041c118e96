package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class InterventionQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-80")
    void tellsHerTwoHoursFifteenForThirtyFortyFiveAndSixtyMinutes() {
        record(done(30, true, 10), 201);
        record(done(45, false, 0), 201);
        record(done(60, true, 15), 201);

        she.herself()
                .get("/api/v1/cases/{id}/hours", she.caseId())
                .then()
                .statusCode(200)
                .body("total", equalTo("2 h 15"))
                .body("totalMinutes", equalTo(135))
                .body("direct", equalTo("1 h 30"))
                .body("indirect", equalTo("45 min"))
                .body("travel", equalTo("25 min"));
    }

    @Test
    @Requirement("FAC-78")
    void keepsEverythingThatIsToBeKnownOfAnIntervention() {
        UUID wish = she.says("Je veux un chat.");
        Map<String, Object> body = done(30, true, 12);
        body.put("expressionId", wish.toString());
        body.put("sectorsMet", List.of("COMMON_LAW", "PEER"));
        body.put("travelKilometres", 8);
        body.put("place", "Mairie");
        record(body, 201);

        she.herself()
                .get("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].expressionId", equalTo(wish.toString()))
                .body("items[0].sectorsMet", containsInAnyOrder("COMMON_LAW", "PEER"))
                .body("items[0].travelKilometres", equalTo(8))
                .body("items[0].place", equalTo("Mairie"))
                .body("items[0].posture", equalTo("DEFENDER"))
                .body("items[0].askedByPerson", equalTo(true));
        assertThat(DATABASE.number(
                        "select count(*) from intervention where case_id = ?"
                                + " and position(convert_to('Mairie', 'UTF8') in place_sealed) > 0",
                        she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-78")
    void showsThePrivateNoteToItsAuthorAlone() {
        Map<String, Object> body = done(30, true, 0);
        body.put("privateNote", "Penser à rappeler.");
        record(body, 201);

        she.herFacilitator()
                .get("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .body("items.privateNote", hasItem("Penser à rappeler."));
        she.herself()
                .get("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .body(not(containsString("rappeler")));
        assertThat(DATABASE.number(
                        "select count(*) from intervention where case_id = ?"
                                + " and position(convert_to('rappeler', 'UTF8') in private_note_sealed) > 0",
                        she.caseId()))
                .isZero();
    }

    @Test
    void countsARepeatedInterventionOnce() {
        Map<String, Object> body = done(30, true, 0);
        record(body, 201);
        record(body, 201);
        body.put("durationMinutes", 31);
        record(body, 409);

        Parallel.parallel(
                6,
                _ -> with(she.herFacilitator(), done(10, true, 0))
                        .post("/api/v1/cases/{id}/interventions", she.caseId())
                        .then()
                        .statusCode(201)
                        .extract()
                        .statusCode());

        she.herself().get("/api/v1/cases/{id}/hours", she.caseId()).then().body("totalMinutes", equalTo(90));
    }

    @Test
    void countsOneOfTwoThatArriveAtOnceUnderOneId() {
        Map<String, Object> body = done(30, true, 0);

        Parallel.parallel(
                4,
                _ -> with(she.herFacilitator(), body)
                        .post("/api/v1/cases/{id}/interventions", she.caseId())
                        .then()
                        .statusCode(oneOf(201, 409))
                        .extract()
                        .statusCode());

        she.herself().get("/api/v1/cases/{id}/hours", she.caseId()).then().body("totalMinutes", equalTo(30));
    }

    @Test
    void refusesAnInterventionOfTomorrowAndOneLinkedToSomebodyElsesWish() {
        Map<String, Object> tomorrow = done(30, true, 0);
        tomorrow.put("date", "2099-01-01");
        record(tomorrow, 422);
        Map<String, Object> foreign = done(30, true, 0);
        foreign.put("expressionId", Supported.by().says("À elle.").toString());
        record(foreign, 422);

        assertThat(DATABASE.number("select count(*) from intervention where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-78")
    void isLinkedToAGoalOfHersBesideOrInsteadOfAnExpressionAndStaysWithoutIt() {
        UUID wish = she.says("Je veux un chat.");
        UUID goal = new HerProject(she).aimsAt("Visiter le refuge.", wish);
        Map<String, Object> forGoal = done(30, true, 0);
        forGoal.put("goalId", goal.toString());
        record(forGoal, 201);
        record(forGoal, 201);
        forGoal.put("expressionId", wish.toString());
        record(forGoal, 409);
        forGoal.put("id", UUID.randomUUID().toString());
        record(forGoal, 201);

        String list = "/api/v1/cases/{id}/interventions";
        she.herself()
                .get(list, she.caseId())
                .then()
                .body("items.goalId", everyItem(equalTo(goal.toString())))
                .body("items.expressionId", containsInAnyOrder(null, wish.toString()));

        DATABASE.execute("delete from goal where id = ?", goal);
        she.herself()
                .get(list, she.caseId())
                .then()
                .body("items", hasSize(2))
                .body("items.goalId", everyItem(nullValue()))
                .body("items.durationMinutes", everyItem(equalTo(30)));
    }

    @Test
    @Requirement("FAC-78")
    void refusesAGoalOfSomebodyElseAndOneThatIsNone() {
        Supported other = Supported.by();
        UUID foreign = new HerProject(other).aimsAt("À elle.", other.says("À elle."));

        for (UUID goal : List.of(foreign, UUID.randomUUID())) {
            Map<String, Object> body = done(30, true, 0);
            body.put("goalId", goal.toString());
            with(she.herFacilitator(), body)
                    .post("/api/v1/cases/{id}/interventions", she.caseId())
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("goal-unknown"))
                    .body("errors.field", hasItem("goalId"));
        }
        assertThat(DATABASE.number("select count(*) from intervention where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    void showsEveryInterventionOnceAcrossPages() {
        for (int minutes = 1; minutes <= 5; minutes++) {
            record(done(minutes, true, 0), 201);
        }

        String next = she.herself()
                .get("/api/v1/cases/{id}/interventions?limit=3", she.caseId())
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        she.herself()
                .get("/api/v1/cases/{id}/interventions?limit=3&cursor={next}", she.caseId(), next)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    private void record(Map<String, Object> body, int expected) {
        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(expected);
    }

    private static Map<String, Object> done(int minutes, boolean withPerson, int travelMinutes) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-11-20");
        body.put("startsAt", "09:30");
        body.put("durationMinutes", minutes);
        body.put("type", "LINK_COMMON_LAW");
        body.put("posture", "DEFENDER");
        body.put("mode", "MILIEU_VISIT");
        body.put("askedByPerson", true);
        body.put("withPerson", withPerson);
        body.put("travelMinutes", travelMinutes);
        return body;
    }
}
