package fr.parvis.persons.handover;

import static fr.parvis.persons.world.HandOverCall.body;
import static fr.parvis.persons.world.HandOverCall.handOver;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Neighbour;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class HandOverRefusedQuarkusTest {

    private static final String WORDING = "file-hand-over";

    @Test
    @Requirement("IND-EP-21")
    void movesByHerActAlone() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> noAct = body(Map.of());
        noAct.remove("act");

        refused(handOver(file, file.herToken(), noAct), "act");
        refused(handOver(file, file.facilitatorToken(), body(Acts.own(WORDING))), "act.manner");
        refused(handOver(file, file.facilitatorToken(), body(Acts.paper("file-import"))), "act.wordingVersion");
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());
        handOver(file, stranger, body(Acts.paper(WORDING))).then().statusCode(404);
        handOver(file, aPerson().herToken(), body(Acts.own(WORDING))).then().statusCode(404);

        Response made = handOver(file);
        Api.get(stranger, packagePath(file, made)).then().statusCode(404);
        assertThat(database().number("select count(*) from hand_over where person_id = ?", file.uuid()))
                .isEqualTo(1);
    }

    @Test
    void namesWhatIsWrongWithWhatWasAsked() {
        PersonFile file = aSupportedPerson();

        refused(asked(file, "to", "inconnue"), "to", "unknown-antenna");
        refused(asked(file, "to", Neighbour.HERE), "to", "unknown-antenna");
        refused(asked(file, "until", today().plusDays(31).toString()), "until", "too-far-ahead");
        refused(asked(file, "until", today().minusDays(1).toString()), "until", "not-in-the-past");
        refused(asked(file, "parts", List.of("WORDS")), "words", "required");
        refused(asked(file, "words", List.of(Map.of("text", "Non", "on", "2026-01-01"))), "words", "absent");
        refused(said(file, file.herToken(), Acts.own(WORDING), ""), "words[0].text", "required");
        asked(file, "parts", List.of("LOCKER")).then().statusCode(400);
        assertThat(database().number("select count(*) from hand_over where person_id = ?", file.uuid()))
                .isZero();
    }

    /** Nobody puts words into her mouth that another antenna would read as hers. */
    @Test
    @Requirement("IND-EP-21")
    void takesWordsFromHerselfOnly() {
        PersonFile file = aSupportedPerson();

        refused(
                said(file, file.facilitatorToken(), Acts.paper(WORDING), "Je veux partir."),
                "words",
                "own-session-is-hers-alone");
        said(file, file.herToken(), Acts.own(WORDING), "Je veux partir.").then().statusCode(201);
    }

    @Test
    void refusesWhatIsTooMuchForOnePackage() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> much = body(Acts.own(WORDING));
        much.put("parts", List.of("WORDS"));
        much.put(
                "words",
                IntStream.range(0, 80)
                        .mapToObj(_ -> Map.of("text", "x".repeat(9_000), "on", "2026-03-04"))
                        .toList());

        refused(handOver(file, file.herToken(), much), "parts", "copy-too-large");
    }

    private static String packagePath(PersonFile file, Response made) {
        return file.path("/hand-overs/" + made.<String>path("handOverId") + "/package");
    }

    private static Response asked(PersonFile file, String field, Object value) {
        Map<String, Object> body = body(Acts.own(WORDING));
        body.put(field, value);
        return handOver(file, file.herToken(), body);
    }

    private static Response said(PersonFile file, String token, Map<String, Object> act, String text) {
        Map<String, Object> body = new HashMap<>(body(act));
        body.put("parts", List.of("WORDS"));
        body.put("words", List.of(Map.of("text", text, "on", "2026-03-04")));
        return handOver(file, token, body);
    }

    private static void refused(Response response, String field) {
        response.then().statusCode(422).body("errors.field", hasItem(field));
    }

    private static void refused(Response response, String field, String rule) {
        response.then().statusCode(422).body("errors.field", contains(field)).body("errors.rule", contains(rule));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
