package fr.parvis.persons.voice;

import static fr.parvis.persons.voice.HerWords.say;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.erasure.Ending;
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

/** What the carrier reads of what she says, and answers. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ComplaintsQuarkusTest {

    private static final String ACCOUNT = UUID.randomUUID().toString();
    private static final String MANAGER = Tokens.carrierManager(ACCOUNT);

    @Test
    @Requirement("UX-13")
    void bringsHerWordsToTheCarrierWithoutHerNameAndTheAnswerBackToHer() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "CARRIER", "On me parle mal.")
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("daysToAnswer", nullValue())
                .extract()
                .path("voiceId");

        Response list = Api.get(MANAGER, "/complaints?limit=200");
        list.then()
                .statusCode(200)
                .body("items.find { it.complaintId == '" + voice + "' }.words", equalTo("On me parle mal."));
        assertThat(list.asString()).doesNotContain("Lune", file.id(), file.reference(), file.person());

        Api.post(MANAGER, "/complaints/" + voice + "/answers", Map.of("words", "Nous en parlons lundi."))
                .then()
                .statusCode(201)
                .body("state", equalTo("ANSWERED"));
        Api.get(file.herToken(), file.path("/voices"))
                .then()
                .body("[0].state", equalTo("ANSWERED"))
                .body("[0].daysToAnswer", equalTo(0))
                .body("[0].answers.words", contains("Nous en parlons lundi."))
                .body("[0].answers.from", contains("CARRIER"));
        Api.get(MANAGER, "/complaints?limit=200").then().body("items.complaintId", not(hasItem(voice)));
        Api.get(MANAGER, "/complaints?answered=true&limit=200").then().body("items.complaintId", hasItem(voice));
    }

    @Test
    @Requirement({"UX-13", "PER-29"})
    void leavesARowWhenTheCarrierReadsIt() {
        PersonFile file = aSupportedPerson();
        say(file, "CARRIER", "Le bus ne passe pas.");
        PersonFile other = aSupportedPerson();

        Api.get(MANAGER, "/complaints").then().statusCode(200);

        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items.findAll { it.what == 'VOICE' }.reader", contains(ACCOUNT))
                .body("items.findAll { it.what == 'VOICE' }.readerKind", contains("CARRIER"));
        Api.get(other.herToken(), other.path("/access-log")).then().body("items.what", not(hasItem("VOICE")));
    }

    @Test
    @Requirement("PER-32")
    void isReadByNoManagerOnceSheClosedHerFile() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "CARRIER", "On me parle mal.").path("voiceId");

        Ending.close(file).then().statusCode(201);

        Api.get(MANAGER, "/complaints?limit=200").then().body("items.complaintId", not(hasItem(voice)));
        Api.post(MANAGER, "/complaints/" + voice + "/answers", Map.of("words", "Oui"))
                .then()
                .statusCode(404);
        Api.get(file.herToken(), file.path("/voices")).then().body("[0].state", equalTo("RECEIVED"));
    }
}
