package fr.parvis.persons.act;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.ActCalls.register;
import static fr.parvis.persons.world.ActCalls.registered;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ActsQuarkusTest {
    @Test
    void refusesEveryActWithoutItsEvidenceWhoeverAsks() {
        PersonFile file = aSupportedPerson();

        ActDoors.of(file).forEach((door, body) -> {
            assertRefused(Api.post(file.herToken(), door, without(body)), door, "act");
            assertRefused(Api.post(file.facilitatorToken(), door, without(body)), door, "act");
            for (String manner : List.of("ACCESS_CARD", "PAPER", "ORAL_WITNESSED")) {
                assertRefused(
                        Api.post(file.facilitatorToken(), door, with(body, Acts.act(manner, keyOf(body)))),
                        door,
                        evidenceOf(manner));
            }
        });
    }

    @Test
    void neverTakesARoleForAnAct() {
        PersonFile file = aSupportedPerson();

        Map<String, Map<String, Object>> doors = ActDoors.of(file);
        long hers = ownSessions(file);

        doors.forEach((door, body) -> assertRefused(
                Api.post(file.facilitatorToken(), door, with(body, Acts.own(keyOf(body)))), door, "act.manner"));

        assertThat(ownSessions(file)).as("only her own").isPositive().isEqualTo(hers);
    }

    @Test
    void isNotFoundForAFacilitatorWhoDoesNotStandBesideHer() {
        PersonFile file = aSupportedPerson();
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        ActDoors.of(file)
                .forEach((door, body) -> assertThat(Api.post(stranger, door, with(body, Acts.paper(keyOf(body))))
                                .statusCode())
                        .as(door)
                        .isEqualTo(404));
    }

    @Test
    void showsHerEveryActNewestFirstWithWhatSheCanUndo() {
        PersonFile file = aSupportedPerson();
        registered(file, file.facilitatorToken(), Acts.oral("case-pause"));
        String consent = file.grant();

        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .statusCode(200)
                .body("items[0].matter", equalTo("CONSENT"))
                .body("items[0].answer", equalTo("YES"))
                .body("items[0].undo", equalTo("/api/v1/persons/" + file.id() + "/consents/" + consent + "/withdrawal"))
                .body("items[0].enteredByHer", equalTo(true))
                .body("items[1].matter", equalTo("CASE_PAUSE"))
                .body("items[1].answer", nullValue())
                .body("items[1].enteredByHer", equalTo(false))
                .body("items[1].witnessName", equalTo("Paul Petit"))
                .body("items[1].undo", nullValue())
                .body("items[2].matter", equalTo("SUPPORT_DECISION"))
                .body("items[2].undo", notNullValue());
    }

    @Test
    void keepsAYesANoAndALaterApart() {
        PersonFile file = aSupportedPerson();
        for (String answer : List.of("YES", "NO", "LATER")) {
            answered(file, answer).then().statusCode(201);
        }
        answered(file, "MAYBE").then().statusCode(400).body("errors.field", hasItem("answer"));

        assertThat(Api.get(file.herToken(), file.path("/acts")).<List<String>>path("items.answer"))
                .startsWith("LATER", "NO", "YES");
    }

    private static Response answered(PersonFile file, String answer) {
        return Api.post(
                file.herToken(),
                "/acts",
                Map.of(
                        "personReference",
                        file.reference(),
                        "matter",
                        "INTERVIEW_DECISION",
                        "subject",
                        UUID.randomUUID().toString(),
                        "answer",
                        answer,
                        "act",
                        Acts.own("interview-decision")));
    }

    @Test
    void pagesActsWithACursorThatTellsNothing() {
        PersonFile file = aSupportedPerson();
        for (int i = 0; i < 3; i++) {
            registered(file, file.herToken(), Acts.own("case-pause"));
        }

        Response first = Api.get(file.herToken(), file.path("/acts?limit=3"));
        String cursor = first.path("next");
        Response second = Api.get(file.herToken(), file.path("/acts?limit=3&cursor=" + cursor));

        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(cursor).doesNotContain(first.<String>path("items[2].actId"));
        assertThat(second.<List<String>>path("items.matter")).containsExactly("SUPPORT_DECISION");
        Api.get(file.facilitatorToken(), file.path("/acts?cursor=" + cursor))
                .then()
                .statusCode(400);
    }

    @Test
    void sendsWhatIsDecidedHereToItsOwnDoor() {
        PersonFile file = aSupportedPerson();

        for (String matter : List.of("SUPPORT_DECISION", "CONSENT", "RELEASE", "WITHDRAWAL")) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "personReference", file.reference(), "matter", matter, "subject", "x", "act", Acts.own("release")));
            assertRefused(Api.post(file.herToken(), "/acts", body), "/acts", "matter");
        }
    }

    @Test
    void letsNobodyChangeTheRegister() {
        PersonFile file = aSupportedPerson();

        assertThat(catchThrowable(
                        () -> database().execute("update act set author = 'X' where person_id = ?", file.uuid())))
                .hasMessageContaining("act");
    }

    @Test
    void registersManyActsAtOnce() {
        PersonFile file = aSupportedPerson();

        List<Integer> answers = parallel(
                12,
                i -> register(
                                file,
                                i % 2 == 0 ? file.herToken() : file.facilitatorToken(),
                                i % 2 == 0 ? Acts.own("case-pause") : Acts.paper("case-pause"))
                        .statusCode());

        assertThat(answers).containsOnly(201);
    }

    private static String evidenceOf(String manner) {
        return switch (manner) {
            case "ACCESS_CARD" -> "act.accessCard";
            case "PAPER" -> "act.paperScanSha256";
            default -> "act.witness";
        };
    }

    private static String keyOf(Map<String, Object> body) {
        return String.valueOf(body.get(ActDoors.WORDING));
    }

    private static Map<String, Object> without(Map<String, Object> body) {
        return with(body, null);
    }

    private static Map<String, Object> with(Map<String, Object> body, @Nullable Object act) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(ActDoors.WORDING);
        changed.put("act", act);
        return changed;
    }

    private static long ownSessions(PersonFile file) {
        return database()
                .number("select count(*) from act where person_id = ? and manner = 'OWN_SESSION'", file.uuid());
    }
}
