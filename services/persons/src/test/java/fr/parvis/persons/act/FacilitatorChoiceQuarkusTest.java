package fr.parvis.persons.act;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who stands beside her, as acts: the one she chose, an open case taken up, a stop. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class FacilitatorChoiceQuarkusTest {
    @Test
    void followsWhoStandsBesideHer() {
        PersonFile file = aSupportedPerson();
        String next = UUID.randomUUID().toString();

        Api.post(
                        file.herToken(),
                        "/acts",
                        Map.of(
                                "personReference",
                                file.reference(),
                                "matter",
                                "FACILITATOR_CHOICE",
                                "subject",
                                next,
                                "act",
                                Acts.own("facilitator-choice")))
                .then()
                .statusCode(201);
        Api.get(Tokens.facilitator(next), file.path("")).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(404);

        Api.post(
                        file.herToken(),
                        "/acts",
                        Map.of(
                                "personReference", file.reference(),
                                "matter", "CASE_STOP",
                                "subject", UUID.randomUUID().toString(),
                                "act", Acts.own("case-stop")))
                .then()
                .statusCode(201);
        Api.get(Tokens.facilitator(next), file.path("")).then().statusCode(404);
        Api.get(file.herToken(), "/support-proposals").then().body("items[0].state", equalTo("WITHDRAWN"));
        Api.post(file.herToken(), file.path("/support-proposals"), Map.of())
                .then()
                .statusCode(201);
    }

    @Test
    void letsAFacilitatorTakeAnOpenCaseWithEvidenceThatIsHersAndSeeNothingBefore() {
        PersonFile file = acceptedWithout();
        String taker = UUID.randomUUID().toString();
        String token = Tokens.facilitator(taker);

        Api.get(token, file.path("")).then().statusCode(404);
        assertRefused(choose(token, file, taker, Acts.own("facilitator-choice")), "/acts", "act.manner");
        assertRefused(
                choose(token, file, taker, Acts.act("PAPER", "facilitator-choice")), "/acts", "act.paperScanSha256");
        choose(token, file, file.facilitator(), Acts.paper("facilitator-choice"))
                .then()
                .statusCode(404);
        register(file, token, Acts.paper("case-pause")).then().statusCode(404);
        Api.get(token, file.path("")).then().statusCode(404);

        choose(token, file, taker, Acts.oral("facilitator-choice")).then().statusCode(201);

        Api.get(token, file.path("")).then().statusCode(200);
        String late = UUID.randomUUID().toString();
        choose(Tokens.facilitator(late), file, late, Acts.paper("facilitator-choice"))
                .then()
                .statusCode(404);
    }

    @Test
    void letsNobodyTakeWhatIsNotOpen() {
        String taker = UUID.randomUUID().toString();
        PersonFile undecided = aPerson();
        undecided.propose();

        for (PersonFile file : List.of(aSupportedPerson(), undecided, aPerson())) {
            choose(Tokens.facilitator(taker), file, taker, Acts.paper("facilitator-choice"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void letsOneOfManyTakeAnOpenCase() {
        PersonFile file = acceptedWithout();

        List<Integer> answers = parallel(6, _ -> {
            String taker = UUID.randomUUID().toString();
            return choose(
                            Tokens.facilitator(taker),
                            file,
                            taker,
                            Acts.card(
                                    "facilitator-choice",
                                    file.card().id(),
                                    file.card().code()))
                    .statusCode();
        });

        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 404);
    }

    @Test
    void tellsFacilitationOfAStopAlsoWhenFacilitationAskedForIt() {
        PersonFile file = aSupportedPerson();
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");

        Api.post(
                        file.herToken(),
                        "/acts",
                        Map.of(
                                "personReference", file.reference(),
                                "matter", "CASE_STOP",
                                "subject", UUID.randomUUID().toString(),
                                "act", Acts.own("case-stop")))
                .then()
                .statusCode(201);

        assertThat(database().texts("select type from outbox where key = ? order by id", proposal))
                .containsExactly("parvis.demand.v1.SupportAccepted", "parvis.demand.v1.SupportWithdrawn");
    }

    /** She said yes and named nobody. */
    private static PersonFile acceptedWithout() {
        PersonFile file = aPerson();
        Api.post(
                        file.herToken(),
                        "/support-proposals/" + file.propose() + "/decision",
                        Map.of("answer", "ACCEPTED", "act", Acts.own("support-decision")))
                .then()
                .statusCode(200);
        return file;
    }

    private static Response choose(String token, PersonFile file, String subject, Map<String, Object> act) {
        return Api.post(
                token,
                "/acts",
                Map.of(
                        "personReference",
                        file.reference(),
                        "matter",
                        "FACILITATOR_CHOICE",
                        "subject",
                        subject,
                        "act",
                        act));
    }

    private static Response register(PersonFile file, String token, Map<String, Object> act) {
        return Api.post(
                token,
                "/acts",
                Map.of(
                        "personReference",
                        file.reference(),
                        "matter",
                        "CASE_PAUSE",
                        "subject",
                        UUID.randomUUID().toString(),
                        "act",
                        act));
    }

    private static void assertRefused(Response response, String door, String field) {
        assertThat(response.statusCode()).as("%s %s", door, response.asString()).isEqualTo(422);
        assertThat(response.<List<String>>path("errors.field")).as(door).contains(field);
    }
}
