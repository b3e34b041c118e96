package fr.parvis.persons.section;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SheetsQuarkusTest {

    private static final String STRANGER = Tokens.facilitator(UUID.randomUUID().toString());
    private static final Map<String, Object> HOUSEHOLD = Map.of(
            "members",
            List.of(
                    Map.of("firstName", "Zoé", "birthDate", "2015-04-01", "child", true, "activity", "CM2"),
                    Map.of("lastName", "Xylandre", "familySituation", "séparé")));
    private static final Map<String, Object> PROFILE = Map.of(
            "understandsBy",
            List.of("SPEECH", "PICTOGRAMS"),
            "saysThingsBy",
            List.of("GAZE"),
            "tools",
            "tableau de pictogrammes",
            "preferredLanguage",
            "fr",
            "easyToRead",
            true,
            "channel",
            "IN_PERSON");

    @Test
    @Requirement("PER-07")
    void keepsTheHouseholdAsOneSheetOfHerFile() {
        PersonFile file = aPerson();

        write(file, file.facilitatorToken(), "/household", HOUSEHOLD).then().statusCode(200);

        Api.get(file.herToken(), file.path("/household"))
                .then()
                .statusCode(200)
                .body("members.firstName", hasItem("Zoé"))
                .body("members[0].child", equalTo(true))
                .body("members[1].familySituation", equalTo("séparé"))
                .body("changedBy", equalTo(file.facilitator()));
    }

    @Test
    @Requirement("PER-07")
    void leavesTheFileOfAMemberOfTheHouseholdAlone() {
        PersonFile mother = aPerson();
        PersonFile child = aPerson();
        child.grant();
        String before = Api.get(child.herToken(), child.path("/consents")).asString();

        write(
                        mother,
                        mother.herToken(),
                        "/household",
                        Map.of("members", List.of(Map.of("firstName", "Lune", "child", true))))
                .then()
                .statusCode(200);

        assertThat(Api.get(child.herToken(), child.path("/consents")).asString())
                .isEqualTo(before);
        Api.get(mother.herToken(), mother.path("/consents")).then().body("items", empty());
        Api.get(mother.herToken(), child.path("/consents")).then().statusCode(404);
    }

    @Test
    @Requirement("PER-09")
    void knowsHowToSpeakWithHer() {
        PersonFile file = aPerson();
        Api.get(file.herToken(), file.path("/communication-profile"))
                .then()
                .statusCode(200)
                .body("understandsBy", empty())
                .body("easyToRead", equalTo(false));

        write(file, file.herToken(), "/communication-profile", PROFILE).then().statusCode(200);

        Api.get(file.facilitatorToken(), file.path("/communication-profile"))
                .then()
                .body("understandsBy", contains("SPEECH", "PICTOGRAMS"))
                .body("saysThingsBy", contains("GAZE"))
                .body("easyToRead", equalTo(true))
                .body("channel", equalTo("IN_PERSON"));
    }

    @Test
    @Requirement("PER-09")
    void saysAtHerDoorWhichWordsSheWants() {
        PersonFile file = aPerson();
        Api.get(file.herToken(), "/me").then().body("easyToRead", equalTo(false));

        write(file, file.herToken(), "/communication-profile", PROFILE).then().statusCode(200);

        Api.get(file.herToken(), "/me")
                .then()
                .body("easyToRead", equalTo(true))
                .body("preferredLanguage", equalTo("fr"));
    }

    @Test
    @Requirement("PER-11")
    void showsHerOwnAssessmentOnlyWhenSheWants() {
        PersonFile file = aPerson();
        Map<String, Object> kept = Map.of("autonomy", "Je choisis mes repas");
        Map<String, Object> shown = Map.of("autonomy", "Je choisis mes repas", "shownToFacilitator", true);

        write(file, file.herToken(), "/self-assessment", kept).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("/self-assessment")).then().statusCode(404);
        write(file, file.herToken(), "/self-assessment", shown).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("/self-assessment"))
                .then()
                .statusCode(200)
                .body("autonomy", equalTo("Je choisis mes repas"));
        write(file, file.herToken(), "/self-assessment", kept).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("/self-assessment")).then().statusCode(404);
    }

    @Test
    @Requirement("PER-11")
    void letsNobodyElseWriteHerOwnAssessment() {
        PersonFile file = aPerson();

        for (String other : List.of(file.facilitatorToken(), STRANGER)) {
            Api.put(other, file.path("/self-assessment"), Map.of("autonomy", "rien"), "\"any\"")
                    .then()
                    .statusCode(403);
        }
        Api.put(aPerson().herToken(), file.path("/self-assessment"), Map.of(), "\"any\"")
                .then()
                .statusCode(404);
    }

    @Test
    void changesASheetOnlyFromTheStateThatWasRead() {
        PersonFile file = aPerson();
        String path = file.path("/household");
        String tag = Api.get(file.herToken(), path).header("ETag");

        Api.as(file.herToken()).body(HOUSEHOLD).put("/api/v1" + path).then().statusCode(428);
        Api.put(file.herToken(), path, HOUSEHOLD, "\"stale\"").then().statusCode(412);
        List<Integer> answers =
                parallel(4, _ -> Api.put(file.herToken(), path, HOUSEHOLD, tag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        Api.as(file.herToken())
                .header("If-None-Match", Api.get(file.herToken(), path).header("ETag"))
                .get("/api/v1" + path)
                .then()
                .statusCode(304);
    }

    @Test
    void isNotThereForAStranger() {
        PersonFile file = aPerson();

        for (String sheet : List.of("/household", "/communication-profile", "/self-assessment")) {
            Api.get(STRANGER, file.path(sheet)).then().statusCode(404);
        }
        Api.put(STRANGER, file.path("/household"), HOUSEHOLD, "\"any\"").then().statusCode(404);
    }

    @Test
    @Requirement("PER-29")
    void writesEverySheetEncryptedAndEveryReadingDown() {
        PersonFile file = aPerson();
        write(file, file.herToken(), "/household", HOUSEHOLD).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("/household")).then().statusCode(200);

        assertThat(database()
                        .number(
                                "select count(*) from file_section where person_id = ? and position('Xylandre'::bytea in content) > 0",
                                file.uuid()))
                .isZero();
        assertThat(database().number("select count(*) from file_section where person_id = ?", file.uuid()))
                .isOne();
        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items.what", hasItems("HOUSEHOLD"))
                .body("items.findAll { it.what == 'HOUSEHOLD' }.readerKind", hasItem("FACILITATOR"));
    }

    @Test
    void namesWhatIsWrongOnASheet() {
        PersonFile file = aPerson();

        write(file, file.herToken(), "/household", Map.of("members", List.of(Map.of("child", true))))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("members[0].lastName"));
        write(file, file.herToken(), "/household", Map.of()).then().statusCode(400);
        write(file, file.herToken(), "/communication-profile", Map.of("preferredLanguage", "parler"))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("not-a-language"));
        write(file, file.herToken(), "/communication-profile", Map.of("understandsBy", List.of("SHOUTING")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("understandsBy[0]"));
        write(file, file.herToken(), "/self-assessment", Map.of("autonomy", "x".repeat(4_001)))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("too-long"));
        Api.get(file.herToken(), file.path("/household")).then().body("changedBy", nullValue());
    }

    private static Response write(PersonFile file, String token, String sheet, Map<String, Object> body) {
        String tag = Api.get(file.herToken(), file.path(sheet)).header("ETag");
        return Api.put(token, file.path(sheet), body, tag);
    }
}
