package fr.parvis.persons.trial;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class TrialsQuarkusTest {

    private static final Map<String, Object> WEEK = Map.of(
            "what", "Une semaine dans un studio à Xylandre",
            "conditions", "Avec la visite d’une voisine le soir",
            "from", "2026-05-04",
            "until", "2026-05-10");

    @Test
    @Requirement("PER-10")
    void keepsWhatSheTriedAndWhatSheMakesOfIt() {
        PersonFile file = aSupportedPerson();
        String trial = Api.post(file.facilitatorToken(), file.path("/trials"), WEEK)
                .then()
                .statusCode(201)
                .body("conclusions", empty())
                .extract()
                .path("trialId");

        conclude(file, trial, "C’était bien, sauf la nuit.").then().statusCode(201);
        conclude(file, trial, "Je veux recommencer.").then().statusCode(201);

        Api.get(file.facilitatorToken(), file.path("/trials"))
                .then()
                .body("[0].conditions", equalTo("Avec la visite d’une voisine le soir"))
                .body("[0].conclusions.words", contains("C’était bien, sauf la nuit.", "Je veux recommencer."));
    }

    @Test
    @Requirement("PER-10")
    void takesNoConclusionButHers() {
        PersonFile file = aSupportedPerson();
        String trial = Api.post(file.herToken(), file.path("/trials"), WEEK).path("trialId");
        String path = file.path("/trials/" + trial + "/conclusions");

        assertRefused(Api.post(file.facilitatorToken(), path, Map.of("words", "Échec")), path, "act");
        assertRefused(
                Api.post(file.facilitatorToken(), path, Map.of("words", "Échec", "act", Acts.own("trial-conclusion"))),
                path,
                "act.manner");
        Api.get(file.herToken(), file.path("/trials")).then().body("[0].conclusions", empty());
        assertRefused(conclude(file, trial, " "), path, "words");
    }

    @Test
    void changesNoConclusion() {
        PersonFile file = aSupportedPerson();
        String trial = Api.post(file.herToken(), file.path("/trials"), WEEK).path("trialId");
        conclude(file, trial, "Je veux recommencer.").then().statusCode(201);

        assertThat(catchThrowable(
                        () -> database().execute("delete from trial_conclusion where person_id = ?", file.uuid())))
                .hasMessageContaining("trial_conclusion");
    }

    @Test
    void namesWhatIsWrongWithATrial() {
        PersonFile file = aSupportedPerson();
        Response refused = Api.post(file.herToken(), file.path("/trials"), Map.of("until", "2026-05-10"));

        for (String field : new String[] {"what", "conditions", "from"}) {
            assertRefused(refused, "/trials", field);
        }
        assertRefused(
                Api.post(
                        file.herToken(),
                        file.path("/trials"),
                        Map.of("what", "a", "conditions", "b", "from", "2026-05-10", "until", "2026-05-09")),
                "/trials",
                "until");
    }

    @Test
    void isNotThereForAStrangerNorReadableInTheTable() {
        PersonFile file = aSupportedPerson();
        String trial = Api.post(file.herToken(), file.path("/trials"), WEEK).path("trialId");
        PersonFile other = aSupportedPerson();

        Api.get(Tokens.facilitator(UUID.randomUUID().toString()), file.path("/trials"))
                .then()
                .statusCode(404);
        conclude(other, trial, "Rien").then().statusCode(404);
        assertThat(database().number("select count(*) from trial where person_id = ?", file.uuid()))
                .isOne();
        assertThat(database()
                        .number(
                                "select count(*) from trial where person_id = ? and position('Xylandre'::bytea in words) > 0",
                                file.uuid()))
                .isZero();
    }

    private static Response conclude(PersonFile file, String trial, String words) {
        return Api.post(
                file.herToken(),
                file.path("/trials/" + trial + "/conclusions"),
                Map.of("words", words, "act", Acts.own("trial-conclusion")));
    }
}
