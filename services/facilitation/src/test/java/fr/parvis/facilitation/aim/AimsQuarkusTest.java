package fr.parvis.facilitation.aim;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AimsQuarkusTest {

    private static final String AIMS = "/api/v1/cases/{id}/support-aims";
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-03")
    void showsAllNineAndWhichMatterToHerInTheLanguageOfTheReader() {
        say("SELF_REPRESENTATION", "MATTERS").then().statusCode(200);
        say("EMANCIPATION", "MATTERS").then().statusCode(200);
        say("EMANCIPATION", "REACHED").then().statusCode(200);

        she.herFacilitator()
                .header("Accept-Language", "en")
                .get(AIMS, she.caseId())
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.find { it.aim == 'SELF_REPRESENTATION' }.state", equalTo("MATTERS"))
                .body("items.find { it.aim == 'EMANCIPATION' }.state", equalTo("REACHED"))
                .body("items.find { it.aim == 'ANTICIPATE_BREAKS' }.state", equalTo("NOT_CHOSEN"))
                .body("items.find { it.aim == 'SELF_REPRESENTATION' }.easyWords", containsString("I speak for myself"));
        she.herself()
                .get(AIMS, she.caseId())
                .then()
                .body("items.find { it.aim == 'SELF_REPRESENTATION' }.easyWords", containsString("Je parle pour moi"));
        assertThat(Persons.actsOf(she.reference())).hasSize(3);
        assertThat(Persons.answersOf(she.reference(), "LIFE_PROJECT")).containsExactly("YES", "YES", null);
    }

    @Test
    @Requirement("FAC-03")
    void isChosenByHerActAlone() {
        with(she.herFacilitator(), body("EMANCIPATION", "MATTERS"))
                .post(AIMS, she.caseId())
                .then()
                .statusCode(422);
        Map<String, Object> bare = body("EMANCIPATION", "MATTERS");
        bare.remove("act");
        with(she.herFacilitator(), bare).post(AIMS, she.caseId()).then().statusCode(400);

        assertThat(DATABASE.number("select count(*) from chosen_aim where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    void letsHerGiveOneUpEvenByAnOlderPaperAndDoesNotTakeAnOlderYes() {
        say("EMANCIPATION", "MATTERS").then().statusCode(200);
        Map<String, Object> no = late("NOT_CHOSEN");
        with(she.herFacilitator(), no).post(AIMS, she.caseId()).then().statusCode(200);

        with(she.herFacilitator(), late("MATTERS"))
                .post(AIMS, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        she.herself()
                .get(AIMS, she.caseId())
                .then()
                .body("items.find { it.aim == 'EMANCIPATION' }.state", equalTo("NOT_CHOSEN"));
    }

    @Test
    void isReadByNobodyElse() {
        Supported other = Supported.by();

        other.herFacilitator().get(AIMS, she.caseId()).then().statusCode(404);
        with(other.herself(), body("EMANCIPATION", "MATTERS"))
                .post(AIMS, she.caseId())
                .then()
                .statusCode(404);
    }

    private Response say(String aim, String state) {
        return with(she.herself(), body(aim, state)).post(AIMS, she.caseId());
    }

    private static Map<String, Object> body(String aim, String state) {
        Map<String, Object> body = new HashMap<>();
        body.put("aim", aim);
        body.put("state", state);
        body.put("act", ownAct());
        return body;
    }

    /** Said before a witness at the beginning of the month. */
    private static Map<String, Object> late(String state) {
        Map<String, Object> act = new HashMap<>(oralAct());
        act.put("performedAt", "2026-11-01T09:00:00Z");
        Map<String, Object> body = body("EMANCIPATION", state);
        body.put("act", act);
        return body;
    }
}
