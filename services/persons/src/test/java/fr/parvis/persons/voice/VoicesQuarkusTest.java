package fr.parvis.persons.voice;

import static fr.parvis.persons.voice.HerWords.act;
import static fr.parvis.persons.voice.HerWords.say;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom her words reach: the one she chose and nobody else. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class VoicesQuarkusTest {

    private static final String MANAGER =
            Tokens.carrierManager(UUID.randomUUID().toString());

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

    private static Response answer(PersonFile file, String voice) {
        return Api.post(
                file.facilitatorToken(),
                file.path("/voices/" + voice + "/answers"),
                Map.of("words", "Je vous appelle."));
    }
}
