package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Answer;
import fr.parvis.persons.registry.Condition;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.http.Sent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the doors of a real file answer, compared with what the registry says of it. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DoorsQuarkusTest {

    private static final Set<String> BOTH = Set.of("PERSON", "FACILITATOR");

    @Test
    @Requirement("PER-24")
    void answersEachReadingAsTheRegistrySays() {
        PersonFile file = aSupportedPerson();
        Api.put(
                        file.herToken(),
                        file.path("/self-assessment"),
                        Map.of("autonomy", "oui", "shownToFacilitator", true),
                        Api.get(file.herToken(), file.path("/self-assessment")).header("ETag"))
                .then()
                .statusCode(200);

        compareReadings(file, facts(file, false));

        Ending.close(file).then().statusCode(201);
        compareReadings(file, facts(file, true));
    }

    /** Somebody else's file and none at all are the same answer at every door, whatever is brought. */
    @Test
    @Requirement("PER-24")
    void tellsAStrangerAtNoDoorWhetherThereIsAFile() {
        PersonFile file = aSupportedPerson();
        Policy.lines().keySet().stream()
                .filter(endpoint -> endpoint.contains("/persons/{id}"))
                .forEach(endpoint -> {
                    Caller stranger = new Caller(UUID.randomUUID().toString(), BOTH, null, null);
                    Response of = knock(endpoint, file.id(), stranger);

                    assertThat(said(of)).as(endpoint).isEqualTo(said(knock(endpoint, random(), stranger)));
                    assertThat(of.statusCode()).as(endpoint).isBetween(400, 499);
                });
    }

    /** As above, with all that makes the call succeed for those who may: behind the checks of form a door may answer otherwise. */
    @Test
    @Requirement("PER-24")
    void tellsAStrangerNoMoreWhenTheCallIsWhole() {
        String stranger = token(new Caller(random(), BOTH, null, null));
        EveryCall.calls().forEach((endpoint, call) -> {
            if (endpoint.contains("/persons/{id}")) {
                assertThat(call.apply(0).statusCode()).as(endpoint).isLessThan(300);
                Sent whole = Sent.last();
                String nobodys = whole.path().replaceFirst("/persons/[^/]+", "/persons/" + random());
                Response of = whole.again(stranger, whole.path());

                assertThat(of.statusCode()).as(endpoint).isIn(403, 404);
                assertThat(said(of)).as(endpoint).isEqualTo(said(whole.again(stranger, nobodys)));
            }
        });
    }

    /** An account with both roles that stands beside somebody is not that somebody. */
    @Test
    @Requirement("PER-28")
    void showsReleasedExceptionsToHerAlone() {
        PersonFile file = aPerson();
        String beside = token(new Caller(file.facilitator(), BOTH, null, null));

        Api.get(beside, file.path("/legal-exceptions")).then().statusCode(403);
        Api.get(file.herToken(), file.path("/legal-exceptions")).then().statusCode(200);
    }

    @Test
    @Requirement("PER-32")
    void bringsNoChoiceOfAFacilitatorIntoAFileSheClosed() {
        PersonFile file = aSupportedPerson();
        Ending.close(file).then().statusCode(201);
        long before = acts(file);

        assertThat(choose(file, file.facilitator()).statusCode()).isEqualTo(409);
        assertThat(choose(file, random()).statusCode()).isEqualTo(404);
        assertThat(acts(file)).isEqualTo(before);
    }

    private static void compareReadings(PersonFile file, Facts facts) {
        List<Caller> callers = Stream.of(file.person(), file.facilitator(), random())
                .flatMap(subject -> Stream.of(Set.of("PERSON"), Set.of("FACILITATOR"), BOTH)
                        .map(roles -> new Caller(subject, roles, null, null)))
                .toList();
        Policy.actions().forEach((endpoint, actions) -> {
            if (endpoint.matches("GET /api/v1/persons/\\{id}(/[a-z-]+)?")) {
                Action action = actions.iterator().next();
                for (Caller caller : callers) {
                    assertThat(knock(endpoint, file.id(), caller).statusCode())
                            .as("%s by %s", endpoint, caller)
                            .isEqualTo(expected(endpoint, caller, action.decide(caller, facts)));
                }
            }
        });
    }

    /** A role that opens no such door is told so before anything is looked up. */
    private static int expected(String endpoint, Caller caller, Answer answer) {
        boolean mayKnock = caller.roles().stream()
                .anyMatch(Objects.requireNonNull(Policy.lines().get(endpoint))::contains);
        return !mayKnock
                ? 403
                : switch (answer) {
                    case PERMITTED -> 200;
                    case NO_CONSENT -> 422;
                    case FILE_CLOSED -> 409;
                    case FORBIDDEN -> 403;
                    case UNKNOWN -> 404;
                };
    }

    private static Facts facts(PersonFile file, boolean closed) {
        return new Facts(file.person(), file.facilitator(), Map.of(), Map.of())
                .with(Condition.CLOSED, closed)
                .with(Condition.AGREES_TO_SITUATION, false);
    }

    private static Response choose(PersonFile file, String facilitator) {
        return Api.post(
                TestToken.of("demand", facilitator, "FACILITATOR")
                        .withClaim("name", "Camille Renard")
                        .sign(),
                "/acts",
                Map.of(
                        "personReference",
                        file.reference(),
                        "matter",
                        "FACILITATOR_CHOICE",
                        "subject",
                        facilitator,
                        "act",
                        Acts.paper("facilitator-choice")));
    }

    private static long acts(PersonFile file) {
        return PersonFile.database().number("select count(*) from act where person_id = ?", file.uuid());
    }

    private static Response knock(String endpoint, String id, Caller caller) {
        String[] words = endpoint.split(" ", 2);
        String path = words[1].replace("{id}", id).replaceAll("\\{[^}]+}", random());
        String format = path.contains("/parts/") ? "application/octet-stream" : "application/json";
        return Api.as(token(caller))
                .contentType(format)
                .header("Idempotency-Key", random())
                .body((words[0].equals("GET") ? "" : "{}").getBytes(StandardCharsets.UTF_8))
                .request(words[0], path);
    }

    private static String said(Response response) {
        return "%d %s %s %s"
                .formatted(
                        response.statusCode(),
                        response.path("title"),
                        response.path("detail"),
                        response.path("errors"));
    }

    private static String token(Caller caller) {
        return TestToken.of("demand", caller.subject(), caller.roles().toArray(String[]::new))
                .sign();
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
