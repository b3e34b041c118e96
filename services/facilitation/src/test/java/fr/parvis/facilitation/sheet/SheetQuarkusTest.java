package fr.parvis.facilitation.sheet;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Sheets.OF_CASE;
import static fr.parvis.facilitation.world.Sheets.ONE;
import static fr.parvis.facilitation.world.Sheets.ariege;
import static fr.parvis.facilitation.world.Sheets.filled;
import static fr.parvis.facilitation.world.Sheets.hash;
import static fr.parvis.facilitation.world.Sheets.row;
import static fr.parvis.facilitation.world.Sheets.started;
import static fr.parvis.facilitation.world.Sheets.tag;
import static fr.parvis.facilitation.world.Sheets.validate;
import static fr.parvis.facilitation.world.Sheets.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
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
import fr.parvis.testkit.Scenario;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SheetQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(16)
    @Requirement({"FAC-35", "FAC-36", "FAC-37", "FAC-38", "FAC-39"})
    void letsHerValidateTheFilledSheetOfTheSourceAndRefusesALeverWithAPriority() {
        String sheet = started(she);
        Map<String, Object> ranked = ariege();
        row(ranked, 0).put("priority", 5);
        write(she.herFacilitator(), sheet, tag(she, sheet), ranked)
                .then()
                .statusCode(422)
                .body("type", endsWith("sheet-rows"))
                .body("errors.field", contains("rows[0].priority"))
                .body("errors.rule", contains("only-for-brakes"));
        Map<String, Object> twice = ariege();
        row(twice, 3).put("priority", 1);
        write(she.herFacilitator(), sheet, tag(she, sheet), twice)
                .then()
                .statusCode(422)
                .body("errors.field", contains("rows[3].priority"))
                .body("errors.rule", contains("unique-in-sheet"));

        write(she.herFacilitator(), sheet, tag(she, sheet), ariege()).then().statusCode(200);
        validate(she.herself(), sheet, hash(she, sheet), ownAct()).then().statusCode(200);

        she.herself()
                .get(ONE, sheet)
                .then()
                .body("state", equalTo("VALIDATED"))
                .body("number", equalTo(1))
                .body("content.phase", equalTo("RECEPTION"))
                .body("content.interviewDates", contains("2017-10-12", "2017-11-10"))
                .body("content.rows.kind", contains("LEVER", "LEVER", "BRAKE", "BRAKE", "LEVER", "BRAKE", "BRAKE"))
                .body("content.rows.priority", contains(null, null, 1, 3, null, 2, 4))
                .body("content.rows[5].objective", equalTo("Organiser la garde de mon fils"))
                .body("content.steps.objective", contains(1, 3, 3, 4))
                .body("content.coreQuestion", endsWith("?"))
                .body("missing", empty());
        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("matter", "SHEET_VALIDATION")
                        .containsEntry("subject", sheet));
    }

    @Test
    @Requirement({"FAC-36", "FAC-40"})
    void namesWhatIsMissingAndValidatesNothingUntilItIsThere() {
        String sheet = started(she);
        Map<String, Object> onlyBrakes = ariege();
        onlyBrakes.put("rows", List.of(row(ariege(), 2)));
        onlyBrakes.put("steps", List.of());
        write(she.herself(), sheet, tag(she, sheet), onlyBrakes)
                .then()
                .statusCode(200)
                .body("missing.rule", contains("lever-or-strength"));

        validate(she.herself(), sheet, hash(she, sheet), ownAct())
                .then()
                .statusCode(409)
                .body("type", endsWith("sheet-incomplete"))
                .body("errors.field", contains("rows"))
                .body("errors.rule", contains("lever-or-strength"));

        assertThat(Persons.actsOf(she.reference())).isEmpty();
        onlyBrakes.put("strengths", "Je sais accueillir les gens.");
        write(she.herself(), sheet, tag(she, sheet), onlyBrakes).then().statusCode(200);
        validate(she.herself(), sheet, hash(she, sheet), ownAct()).then().statusCode(200);
    }

    @Test
    @Requirement("FAC-39")
    void isValidatedByHerActAloneAndOnExactlyWhatSheSaw() {
        String sheet = filled(she);
        String seen = hash(she, sheet);
        validate(she.herFacilitator(), sheet, seen, ownAct()).then().statusCode(422);
        Map<String, Object> changed = ariege();
        changed.put("comments", "Une phrase de plus.");
        write(she.herFacilitator(), sheet, tag(she, sheet), changed).then().statusCode(200);

        validate(she.herself(), sheet, seen, ownAct())
                .then()
                .statusCode(409)
                .body("type", endsWith("sheet-changed"))
                .body("errors.field", contains("contentHash"));

        she.herself().get(ONE, sheet).then().body("state", equalTo("DRAFT")).body("actId", nullValue());
        assertThat(Persons.actsOf(she.reference())).isEmpty();
    }

    @Test
    @Requirement("FAC-39")
    void refusesHerWordEnteredByAnotherWhenItIsOlderThanWhatStands() {
        String sheet = filled(she);
        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(3600).toString());

        validate(she.herFacilitator(), sheet, hash(she, sheet), before)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        validate(she.herFacilitator(), sheet, hash(she, sheet), oralAct())
                .then()
                .statusCode(200)
                .body("state", equalTo("VALIDATED"));
    }

    @Test
    @Requirement("FAC-39")
    void neverChangesWhatSheValidatedAndStartsTheNextVersionFromIt() {
        String sheet = filled(she);
        String hash = hash(she, sheet);
        validate(she.herself(), sheet, hash, ownAct()).then().statusCode(200);

        write(she.herFacilitator(), sheet, tag(she, sheet), ariege())
                .then()
                .statusCode(409)
                .body("type", endsWith("sheet-stands"));
        validate(she.herself(), sheet, hash, ownAct()).then().statusCode(200);
        assertThat(Persons.actsOf(she.reference())).hasSize(1);
        assertThat(catchThrowable(() ->
                        DATABASE.execute("update summary_sheet set state = 'DRAFT' where id = cast(? as uuid)", sheet)))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("never changes");
        with(she.herself(), Map.of("phase", "ACCOMPANIMENT"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("content.phase", equalTo("ACCOMPANIMENT"))
                .body("content.finalObjective", equalTo("Trouver un emploi hôtesse de caisse"));
        she.herself()
                .get(OF_CASE, she.caseId())
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("DRAFT", "VALIDATED"));
    }

    @Test
    @Requirement({"FAC-39", "IND-EP-05"})
    void isShownToNobodyButHerAndHerFacilitator() {
        String sheet = filled(she);
        Supported stranger = Supported.by();

        for (String path : List.of(ONE, OF_CASE)) {
            Object id = path.equals(ONE) ? sheet : she.caseId();
            she.herFacilitator().get(path, id).then().statusCode(200);
            stranger.herself().get(path, id).then().statusCode(404);
            stranger.herFacilitator().get(path, id).then().statusCode(404);
            manager().get(path, id).then().statusCode(403);
            for (String role : List.of("SUPPORTER", "REPRESENTATIVE", "SUPERVISOR", "ARS_SIGNAL", "SERVICE")) {
                Antenna.caller(TestToken.of("demand", "somebody", role).sign())
                        .get(path, id)
                        .then()
                        .statusCode(403);
            }
        }
        write(stranger.herFacilitator(), sheet, tag(she, sheet), ariege())
                .then()
                .statusCode(404);
        validate(stranger.herself(), sheet, hash(she, sheet), ownAct()).then().statusCode(404);
        assertThat(DATABASE.number(
                        "select count(*) from outbox where key in (?, ?)",
                        sheet,
                        she.caseId().toString()))
                .isZero();
    }

    @Test
    void keepsNothingOfItReadable() {
        String sheet = filled(she);

        assertThat(DATABASE.number(
                        "select count(*) from summary_sheet where id = cast(? as uuid) and position(cast(? as bytea) in content_sealed) > 0",
                        sheet,
                        "caisse"))
                .isZero();
        she.herself().get(ONE, sheet).then().statusCode(200);
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'DIAGNOSIS_SHEETS' and reader = ?",
                        she.caseId(),
                        she.subject()))
                .isPositive();
    }

    @Test
    @Requirement("FAC-37")
    void suggestsTheElementsOfTheForm() {
        she.herself()
                .get("/api/v1/diagnosis-sheet-elements")
                .then()
                .statusCode(200)
                .body(
                        "items.fr",
                        contains(
                                "Expérience professionnelle",
                                "Accompagnement global",
                                "Mobilité",
                                "Budget",
                                "Santé",
                                "Les enfants",
                                "Logement"));
    }

    @Test
    void refusesAWriteInACaseThatIsOver() {
        String sheet = filled(she);
        String tag = tag(she, sheet);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        Map<String, Object> body = new HashMap<>(ariege());
        write(she.herself(), sheet, tag, body).then().statusCode(409).body("type", endsWith("case-state"));
        she.herself().get(ONE, sheet).then().statusCode(200);
    }
}
