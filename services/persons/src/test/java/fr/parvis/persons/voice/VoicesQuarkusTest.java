package fr.parvis.persons.voice;

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
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.erasure.Ending;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class VoicesQuarkusTest {

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
    @Requirement("UX-13")
    void showsAComplaintToNobodyButTheOneSheChose() {
        PersonFile file = aSupportedPerson();
        String toCarrier =
                say(file, "CARRIER", "Mon facilitateur ne vient pas.").path("voiceId");
        String toFacilitator =
                say(file, "FACILITATOR", "Je veux changer de jour.").path("voiceId");

        Api.get(file.facilitatorToken(), file.path("/voices")).then().body("voiceId", contains(toFacilitator));
        Api.get(MANAGER, "/complaints?limit=200").then().body("items.complaintId", not(hasItem(toFacilitator)));
        answer(file, toCarrier).then().statusCode(404);
        Api.post(MANAGER, "/complaints/" + toFacilitator + "/answers", Map.of("words", "Oui"))
                .then()
                .statusCode(404);
        answer(file, toFacilitator).then().statusCode(201).body("answers.from", contains("FACILITATOR"));
        Api.get(file.herToken(), file.path("/voices")).then().body("$", hasSize(2));
    }

    @Test
    void isNotThereForAStrangerAndNotForTheNextFacilitator() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "FACILITATOR", "Bonjour").path("voiceId");
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        Api.get(stranger, file.path("/voices")).then().statusCode(404);
        Api.post(stranger, file.path("/voices/" + voice + "/answers"), Map.of("words", "Oui"))
                .then()
                .statusCode(404);
        Api.post(aSupportedPerson().herToken(), file.path("/voices/" + voice + "/end"), act(Acts.own("voice")))
                .then()
                .statusCode(404);
        database()
                .execute(
                        "update voice set facilitator_subject = 'the-one-before' where id = ?", UUID.fromString(voice));
        Api.get(file.facilitatorToken(), file.path("/voices")).then().body("$", empty());
        answer(file, voice).then().statusCode(404);
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

    /** He may be the one she complains of: neither words nor trace, and no invented sheet of his takes anything back. */
    @Test
    @Requirement("UX-13")
    void isNotThereForTheFacilitatorSheDidNotAddress() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "CARRIER", "On me parle mal.").path("voiceId");
        String end = file.path("/voices/" + voice + "/end");

        Api.post(file.facilitatorToken(), end, act(Acts.paper("voice"))).then().statusCode(404);
        Api.get(file.facilitatorToken(), file.path("/acts")).then().body("items.matter", not(hasItem("VOICE")));
        Api.get(file.herToken(), file.path("/acts")).then().body("items.matter", hasItem("VOICE"));
        Api.get(MANAGER, "/complaints?limit=200").then().body("items.complaintId", hasItem(voice));

        Api.post(file.herToken(), end, act(Acts.own("voice"))).then().statusCode(200);
        Api.post(file.facilitatorToken(), end, act(Acts.paper("voice"))).then().statusCode(404);
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

    @Test
    @Requirement("PER-31")
    void isReadByNobodyInTheTables() {
        PersonFile file = aSupportedPerson();
        String voice = say(file, "FACILITATOR", "Zyglophtarde").path("voiceId");
        Api.post(file.facilitatorToken(), file.path("/voices/" + voice + "/answers"), Map.of("words", "Xylandrine"))
                .then()
                .statusCode(201);

        for (String secret : List.of("Zyglophtarde", "Xylandrine")) {
            String hex = "%" + HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)) + "%";
            for (String table : List.of("voice", "voice_answer")) {
                assertThat(database()
                                .number(
                                        "select count(*) from " + table
                                                + " t where person_id = ? and (t::text ilike ? or t::text ilike ?)",
                                        file.uuid(),
                                        "%" + secret + "%",
                                        hex))
                        .as("%s in %s", secret, table)
                        .isZero();
                assertThat(database().number("select count(*) from " + table + " where person_id = ?", file.uuid()))
                        .isOne();
            }
        }
    }

    private static Response say(PersonFile file, String addressee, String words) {
        return Api.post(file.herToken(), file.path("/voices"), body(addressee, words, Acts.own("voice")));
    }

    private static Response answer(PersonFile file, String voice) {
        return Api.post(
                file.facilitatorToken(),
                file.path("/voices/" + voice + "/answers"),
                Map.of("words", "Je vous appelle."));
    }

    private static Map<String, Object> body(String addressee, String words, @Nullable Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "COMPLAINT");
        body.put("words", words);
        body.put("addressee", addressee);
        body.put("wishedAnswer", "HERE");
        body.put("act", act);
        return body;
    }

    private static Map<String, Object> act(Map<String, Object> act) {
        return Map.of("act", act);
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
