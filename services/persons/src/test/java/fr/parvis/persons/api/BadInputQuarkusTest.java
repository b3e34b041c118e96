package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing a client may write gives a 500 or half a change. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class BadInputQuarkusTest {

    private static final String FACILITATOR =
            Tokens.facilitator(UUID.randomUUID().toString());
    private static final List<String> TABLES = List.of(
            "person",
            "act",
            "consent",
            "disclosure",
            "support_proposal",
            "priority_signal",
            "entourage_member",
            "entourage_note",
            "no_contact",
            "trial",
            "voice",
            "voice_answer",
            "locker",
            "locker_document",
            "locker_share",
            "disagreement",
            "power",
            "name_index",
            "duplicate_check",
            "hand_over",
            "hand_over_package",
            "brought_file",
            "taken_package",
            "legal_exception",
            "legal_exception_release",
            "legal_hold",
            "file_closing",
            "erasure",
            "outbox");

    @Test
    void answersBadBodiesOfEveryDoorWithoutChangingAnything() {
        PersonFile file = aSupportedPerson();
        String before = everything();

        Policy.lines().keySet().stream().filter(line -> line.startsWith("POST")).forEach(line -> {
            String path = line.substring("POST /api/v1".length())
                    .replace("{id}", file.id())
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            if (path.endsWith("/access-cards")) {
                return; // takes no body at all
            }
            for (String body : List.of("", "{", "[]", "null", "\"text\"", "{\"act\":7}", "{\"surprise\":1}", "{}")) {
                for (String token : List.of(file.herToken(), file.facilitatorToken(), Tokens.arsSignal(), service())) {
                    int status = Api.post(token, path, body).statusCode();
                    // An empty object is a whole proposal, and a list of nothing a whole question.
                    boolean whole = body.equals("{}") && (path.endsWith("/support-proposals") || status == 403);
                    assertThat(status)
                            .as("%s %s", line, body)
                            .matches(code -> (code >= 400 && code < 500) || (whole && code == 201));
                }
            }
        });

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void namesTheFieldOfAWrongType() {
        Api.post(FACILITATOR, "/persons", Map.of("alias", List.of("Lune")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("alias"));
        Api.post(FACILITATOR, "/persons", Map.of("alias", "Lune", "gender", "GIRAFFE"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("gender"));
        Api.post(FACILITATOR, "/persons", Map.of("alias", "Lune", "birthDate", "yesterday"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("birthDate"));
        Api.post(FACILITATOR, "/persons", Map.of("alias", "Lune", "incapacity", "none"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("incapacity"));
    }

    @Test
    void namesTheListThatHoldsNothingInAPlace() {
        PersonFile file = aSupportedPerson();
        String before = everything();

        for (var door : Map.of(
                        "/priority-signals",
                        "criteria",
                        "/persons/" + file.id() + "/support-proposals",
                        "criteria",
                        "/persons/" + file.id() + "/powers",
                        "represents",
                        "/persons/" + file.id() + "/legal-exceptions",
                        "informedFirst",
                        "/persons/" + file.id() + "/consents",
                        "dataCategories")
                .entrySet()) {
            String token = door.getKey().equals("/priority-signals") ? Tokens.arsSignal() : file.facilitatorToken();
            Api.post(token, door.getKey(), "{\"" + door.getValue() + "\":[null]}")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(startsWith(door.getValue())));
        }
        Api.post(file.facilitatorToken(), "/persons/" + file.id() + "/consents", "{\"lifeDomains\":[null]}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(startsWith("lifeDomains")));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesOversizeTexts() {
        Api.post(FACILITATOR, "/persons", Map.of("alias", "x".repeat(201)))
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("too-long"));
        Api.post(FACILITATOR, "/persons", Map.of("alias", "x".repeat(1_100_000)))
                .then()
                .statusCode(413);
    }

    @Test
    void refusesIdsThatAreNone() {
        Api.get(FACILITATOR, "/persons/not-an-id").then().statusCode(404);
        Api.get(FACILITATOR, "/persons/" + UUID.randomUUID()).then().statusCode(404);
        Api.get(FACILITATOR, "/nothing-here").then().statusCode(404);
        Api.get(FACILITATOR, "/priority-signals?limit=0").then().statusCode(400);
        Api.get(FACILITATOR, "/priority-signals?cursor=invented").then().statusCode(400);
    }

    @Test
    void needsAKeyForWhatCreatesAndRefusesItForAnotherBody() {
        String key = UUID.randomUUID().toString();

        Api.as(FACILITATOR)
                .body(Map.of("alias", "Lune"))
                .post("/api/v1/persons")
                .then()
                .statusCode(400);
        String first = Api.post(FACILITATOR, "/persons", Map.of("alias", "Lune"), key)
                .then()
                .statusCode(201)
                .extract()
                .path("personId");
        Api.post(FACILITATOR, "/persons", Map.of("alias", "Lune"), key)
                .then()
                .statusCode(201)
                .body("personId", equalTo(first));
        Api.post(FACILITATOR, "/persons", Map.of("alias", "Mars"), key).then().statusCode(422);
    }

    @Test
    void explainsItselfInFrenchUnlessAskedOtherwise() {
        Api.post(FACILITATOR, "/persons", Map.of())
                .then()
                .body("errors[0].message", equalTo("un nom ou un surnom choisi suffit, mais il en faut un"));
        Api.as(FACILITATOR)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/api/v1/persons")
                .then()
                .body("errors[0].message", equalTo("a name or a chosen alias is enough, but there must be one"));
    }

    private static String service() {
        return Tokens.service("demand", "facilitation");
    }

    private static String everything() {
        StringBuilder counts = new StringBuilder();
        TABLES.forEach(table -> counts.append(table)
                .append('=')
                .append(database().number("select count(*) from " + table))
                .append(' '));
        return counts.toString();
    }
}
