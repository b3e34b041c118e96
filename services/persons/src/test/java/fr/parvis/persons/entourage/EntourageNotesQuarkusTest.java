package fr.parvis.persons.entourage;

import static fr.parvis.persons.entourage.HerPeople.JEANNE;
import static fr.parvis.persons.entourage.HerPeople.choose;
import static fr.parvis.persons.entourage.HerPeople.due;
import static fr.parvis.persons.entourage.HerPeople.member;
import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the one beside her writes down of the people around her, and what is due. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EntourageNotesQuarkusTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final String nextMonth = today.plusMonths(1).toString();

    @Test
    @Requirement({"PER-13", "PER-16", "PER-18"})
    void writesBesideAMemberWhatConcernsThatPerson() {
        PersonFile file = aSupportedPerson();
        String path =
                file.path("/entourage/" + choose(file, JEANNE, "MAIN_CAREGIVER").path("memberId"));

        Api.post(
                        file.facilitatorToken(),
                        path + "/stronger-involvements",
                        Map.of("reason", "Pas de parole", "meansTried", "Pictogrammes", "recheckOn", nextMonth))
                .then()
                .statusCode(201)
                .body("holds", equalTo(true));
        Api.post(file.facilitatorToken(), path + "/requests", Map.of("kind", "HEALTH", "words", "Du repos"))
                .then()
                .statusCode(201);
        Api.post(
                        file.facilitatorToken(),
                        path + "/evolutions",
                        Map.of("kind", "AGEING", "words", "Bientôt 80 ans", "followUpOn", nextMonth))
                .then()
                .statusCode(201);

        Api.get(file.herToken(), file.path("/entourage"))
                .then()
                .body("members[0].notes.kind", contains("STRONGER_INVOLVEMENT", "REQUEST", "EVOLUTION"))
                .body("members[0].notes[0].meansTried", equalTo("Pictogrammes"));
    }

    @Test
    @Requirement("PER-13")
    void refusesAStrongerInvolvementWithoutReasonMeansOrDay() {
        PersonFile file = aSupportedPerson();
        String path =
                file.path("/entourage/" + choose(file, JEANNE, "FAMILY_MEMBER").path("memberId"))
                        + "/stronger-involvements";

        Response refused = Api.post(file.facilitatorToken(), path, Map.of());

        for (String field : List.of("reason", "meansTried", "recheckOn")) {
            assertRefused(refused, path, field);
        }
        Api.post(file.herToken(), path, Map.of()).then().statusCode(403);
    }

    @Test
    @Requirement("PER-18")
    void listsWhatIsDueToTheOneBesideHerAndToNobodyElse() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "MAIN_CAREGIVER").path("memberId");
        String path = file.path("/entourage/" + member);
        String note = Api.post(
                        file.facilitatorToken(),
                        path + "/evolutions",
                        Map.of("kind", "MOVING_HOUSE", "words", "Part à Lille", "followUpOn", nextMonth))
                .path("noteId");

        due(file.facilitatorToken(), 60).then().body("items.note.noteId", contains(note));
        due(file.facilitatorToken(), 5).then().body("items", empty());
        due(Tokens.facilitator(UUID.randomUUID().toString()), 60).then().body("items", empty());
        for (int time = 0; time < 2; time++) {
            Api.post(file.facilitatorToken(), path + "/notes/" + note + "/done", Map.of())
                    .then()
                    .statusCode(200)
                    .body("doneOn", equalTo(today.toString()));
        }
        due(file.facilitatorToken(), 60).then().body("items", empty());
    }
}
