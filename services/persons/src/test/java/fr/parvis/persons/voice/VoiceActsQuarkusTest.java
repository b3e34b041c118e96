package fr.parvis.persons.voice;

import static fr.parvis.persons.voice.HerWords.act;
import static fr.parvis.persons.voice.HerWords.body;
import static fr.parvis.persons.voice.HerWords.say;
import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By whose act something is said and taken back, and what it must hold. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class VoiceActsQuarkusTest {

    private static final String MANAGER =
            Tokens.carrierManager(UUID.randomUUID().toString());

    @Test
    @Requirement("UX-13")
    void isWrittenDownForHerWithPaperAndNeverByAWishOfTheFacilitator() {
        PersonFile file = aSupportedPerson();
        String path = file.path("/voices");

        assertRefused(Api.post(file.facilitatorToken(), path, body("CARRIER", "Tout va bien", null)), path, "act");
        assertRefused(
                Api.post(file.facilitatorToken(), path, body("CARRIER", "Tout va bien", Acts.own("voice"))),
                path,
                "act.manner");
        Api.post(file.facilitatorToken(), path, body("CARRIER", "Je suis tombée.", Acts.oral("voice")))
                .then()
                .statusCode(201);

        Api.get(file.facilitatorToken(), path).then().body("$", empty());
        Api.get(file.herToken(), path).then().body("words", contains("Je suis tombée."));
        Api.get(file.herToken(), file.path("/acts")).then().body("items[0].matter", equalTo("VOICE"));
    }

    @Test
    @Requirement({"UX-13", "PER-23"})
    void isHersToTakeBack() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "CARRIER", "On me parle mal.").path("voiceId");
        String end = file.path("/voices/" + voice + "/end");

        Api.post(file.herToken(), end, act(Acts.own("voice")))
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_BACK"));
        Api.post(file.herToken(), end, act(Acts.own("voice"))).then().statusCode(200);

        Api.get(MANAGER, "/complaints?limit=200").then().body("items.complaintId", not(hasItem(voice)));
        Api.post(MANAGER, "/complaints/" + voice + "/answers", Map.of("words", "Oui"))
                .then()
                .statusCode(404);
        assertThat(database().number("select count(*) from act where person_id = ? and matter = 'VOICE'", file.uuid()))
                .isEqualTo(2);
    }

    @Test
    @Requirement("PER-17")
    void isSaidUnderAPowerAndWhatSheSaidHerselfIsTakenBackByNobodyInHerPlace() {
        PersonFile file = aSupportedPerson();
        assertRefused(
                Api.post(
                        file.facilitatorToken(),
                        file.path("/voices"),
                        body("CARRIER", "a", represented(file, "CONSENT"))),
                "voices",
                "act.author");
        Map<String, Object> guardian = represented(file, "VOICE");
        String hers = say(file, "FACILITATOR", "Mon tuteur ne répond pas.").path("voiceId");
        String theirs = Api.post(
                        file.facilitatorToken(), file.path("/voices"), body("CARRIER", "Elle a froid.", guardian))
                .then()
                .statusCode(201)
                .extract()
                .path("voiceId");

        assertRefused(
                Api.post(file.facilitatorToken(), file.path("/voices/" + hers + "/end"), act(guardian)),
                "end",
                "act.author");
        Api.post(file.facilitatorToken(), file.path("/voices/" + theirs + "/end"), act(guardian))
                .then()
                .statusCode(200);
    }

    @Test
    void namesWhatIsMissing() {
        PersonFile file = aSupportedPerson();
        Response refused = Api.post(file.herToken(), file.path("/voices"), act(Acts.own("voice")));
        PersonFile alone = aPerson();

        for (String field : List.of("kind", "words", "addressee", "wishedAnswer")) {
            assertRefused(refused, "voices", field);
        }
        assertRefused(say(alone, "FACILITATOR", "Bonjour"), "alone", "addressee");
        say(alone, "CARRIER", "Bonjour").then().statusCode(201);
        String voice = say(file, "FACILITATOR", "Bonjour").path("voiceId");
        assertRefused(
                Api.post(file.facilitatorToken(), file.path("/voices/" + voice + "/answers"), Map.of("words", " ")),
                "answers",
                "words");
    }

    @Test
    void saysOneThingOnceHoweverOftenItIsSent() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> body = body("CARRIER", "Une fois", Acts.own("voice"));

        String key = UUID.randomUUID().toString();
        List<Integer> statuses = parallel(8, _ -> Api.post(file.herToken(), file.path("/voices"), body, key)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses)
                .contains(201)
                .allSatisfy(status -> assertThat(status).isIn(201, 409));
        Api.get(file.herToken(), file.path("/voices")).then().body("$", hasSize(1));
    }

    /** On paper, under a power recorded just before. */
    private static Map<String, Object> represented(PersonFile file, String matter) {
        String representative = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian(matter))
                .then()
                .statusCode(201)
                .extract()
                .path("representativeId");
        Map<String, Object> act = new HashMap<>(Acts.paper("voice"));
        act.put("author", "REPRESENTATIVE");
        act.put("representativeId", representative);
        act.put("ownOpinion", Map.of("opinion", "AGREES"));
        act.put("performedAt", Instant.now().toString());
        return act;
    }
}
