package fr.parvis.facilitation.lifeproject;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.act.TextHash;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class LifeProjectQuarkusTest {

    private static final String VERSIONS = "/api/v1/cases/{id}/life-projects";
    private static final String ONE = "/api/v1/life-projects/{id}";
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate later = today.plusMonths(6);

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);
    private UUID cat = new UUID(0, 0);
    private UUID sister = new UUID(0, 0);

    @BeforeEach
    void aPersonAndTwoWishes() {
        she = Supported.by();
        project = new HerProject(she);
        cat = she.says("Je veux un chat.");
        sister = she.says("Près de ma sœur.");
    }

    @Test
    @Requirement("FAC-24")
    void fixesExactlyTheTextSheSawByHerActOnIt() {
        Map<String, Object> seen = project.seen(later, sister, cat);
        UUID version = UUID.fromString(with(she.herself(), seen)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("nextCheckOn", equalTo(later.toString()))
                .body("expressionIds", contains(sister.toString(), cat.toString()))
                .body("textHash", equalTo(seen.get("textHash")))
                .extract()
                .path("id"));

        String text = she.herFacilitator()
                .get(ONE, version)
                .then()
                .statusCode(200)
                .extract()
                .path("text");
        assertThat(TextHash.of(text)).isEqualTo(seen.get("textHash"));
        assertThat(text).containsSubsequence("version 1", "Près de ma sœur.", "Je veux un chat.");
        assertThat(Persons.actsOf(she.reference()).getLast())
                .containsEntry("matter", "LIFE_PROJECT")
                .containsEntry("subject", version.toString());
    }

    @Test
    @Requirement("FAC-24")
    void keepsEarlierVersionsReadableAsTheyWere() {
        UUID first = project.fixes(later, cat, sister);
        String before = she.herself().get(ONE, first).then().extract().path("text");
        with(she.herself(), Map.of("state", "DROPPED_BY_PERSON", "act", ownAct()))
                .post("/api/v1/expressions/{id}/state", cat)
                .then()
                .statusCode(200);
        with(she.herself(), Map.of("priority", true, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", sister)
                .then()
                .statusCode(200);
        UUID second = project.fixes(later, sister);

        assertThat(she.herself().get(ONE, first).then().extract().<String>path("text"))
                .isEqualTo(before);
        Response newest = she.herself().get(VERSIONS + "?limit=1", she.caseId());
        newest.then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("items.number", contains(2));
        she.herself()
                .get(VERSIONS + "?limit=1&cursor=" + newest.path("next"), she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .body("items[0].expressionIds", contains(cat.toString(), sister.toString()));
    }

    @Test
    @Requirement("FAC-24")
    void refusesAVersionWithoutADayToLookAtItAgainOrWithAnImpossibleOne() {
        Map<String, Object> none = project.seen(later, cat, sister);
        none.remove("nextCheckOn");
        with(she.herself(), none)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("nextCheckOn"));
        Map.of(today, "in-the-future", today.plusMonths(12).plusDays(2), "not-too-far-off")
                .forEach((day, rule) -> with(she.herself(), HerProject.reading(day, cat, sister))
                        .post(VERSIONS + ":preview", she.caseId())
                        .then()
                        .statusCode(422)
                        .body("type", endsWith("next-check-date"))
                        .body("errors.rule", hasItem(rule)));
    }

    @Test
    @Requirement("FAC-24")
    void refusesATextThatHasChangedSinceSheSawItAndAListThatIsNotHers() {
        Map<String, Object> seen = project.seen(later, cat, sister);
        with(she.herself(), Map.of("priority", true, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", cat)
                .then()
                .statusCode(200);
        with(she.herself(), seen)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("life-project-changed"));
        she.says("Un jardin.");
        with(she.herself(), seen)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("life-project-list"));
        she.herself().get(VERSIONS, she.caseId()).then().body("items", empty());
    }

    /** On the day of the paper the list had one more on it: she cannot have read it as it is now. */
    @Test
    @Requirement("FAC-24")
    void countsNoReadingOfBeforeSheDroppedSomething() {
        Map<String, Object> paper = new HashMap<>(oralAct());
        Map<String, Object> dropping = new HashMap<>(oralAct());
        dropping.put("performedAt", Instant.now().plusMillis(1).toString());
        with(she.herFacilitator(), Map.of("state", "DROPPED_BY_PERSON", "act", dropping))
                .post("/api/v1/expressions/{id}/state", sister)
                .then()
                .statusCode(200);
        Map<String, Object> seen = project.seen(later, cat);
        paper.put(
                "performedAt",
                Instant.parse((String) dropping.get("performedAt"))
                        .minusMillis(5)
                        .toString());
        seen.put("act", paper);

        with(she.herFacilitator(), seen)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
    }

    @Test
    void countsNoReadingOfBeforeWhatItReads() {
        Map<String, Object> seen = project.seen(later, cat, sister);
        Map<String, Object> earlier = new HashMap<>(oralAct());
        earlier.put("performedAt", "2026-11-01T09:00:00Z");
        seen.put("act", earlier);

        with(she.herFacilitator(), seen)
                .post(VERSIONS, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        seen.put("act", ownAct());
        with(she.herFacilitator(), seen).post(VERSIONS, she.caseId()).then().statusCode(422);
        seen.put("act", oralAct());
        with(she.herFacilitator(), seen).post(VERSIONS, she.caseId()).then().statusCode(201);
    }

    @Test
    void oneOfTwoThatFixTheSameAtOnceComesSecond() {
        Map<String, Object> seen = project.seen(later, cat, sister);

        List<Integer> statuses =
                Parallel.parallel(4, _ -> with(she.herself(), seen).post(VERSIONS, she.caseId())).stream()
                        .map(Response::statusCode)
                        .toList();

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(DATABASE.number("select count(*) from life_project where case_id = ?", she.caseId()))
                .isOne();
    }

    /** Not even this service changes what was fixed or said. */
    @Test
    @Requirement({"FAC-24", "FAC-18"})
    void nothingChangesAVersionOrHerWords() {
        project.full(she.says("Un jardin partagé."), cat, sister);

        for (String change : List.of(
                "update life_project set next_check_on = next_check_on + 1",
                "update life_project_item set place = place + 1",
                "update goal set words_sealed = '\\x00'",
                "update goal_expression set place = place + 1",
                "update known_constraint set words_sealed = '\\x00'",
                "update explored_option set words_sealed = '\\x00'",
                "update linked_trial set next_step_sealed = '\\x00'",
                "update domain_situation set wished_sealed = '\\x00'")) {
            assertThatThrownBy(() -> DATABASE.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("never changes");
        }
    }
}
