package fr.parvis.persons.support;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SupportQuarkusTest {
    @Test
    @Requirement("PER-02")
    void onlyProposesUntilSheSaysYes() {
        PersonFile file = aPerson();

        String proposal = file.propose();

        assertThat(events(proposal)).isEmpty();
        Api.get(file.herToken(), "/support-proposals")
                .then()
                .statusCode(200)
                .body("items.proposalId", contains(proposal))
                .body("items[0].state", equalTo("PROPOSED"));
    }

    @Test
    @Requirement({"PER-04", "PER-02"})
    void tellsFacilitationOnceOfHerYesWithTheFacilitatorSheChose() {
        PersonFile file = aPerson();
        String proposal = file.propose();
        String chosen = UUID.randomUUID().toString();

        decide(file.herToken(), proposal, "ACCEPTED", chosen, Acts.own("support-decision"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        decide(file.herToken(), proposal, "ACCEPTED", chosen, Acts.own("support-decision"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        assertThat(events(proposal)).containsExactly("parvis.demand.v1.SupportAccepted");
        Api.get(Tokens.facilitator(chosen), file.path("")).then().statusCode(200);
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(404);
    }

    @Test
    @Requirement("PER-22")
    void writesNothingAnybodyElseReadsWhenSheRefuses() {
        PersonFile refusing = aPerson();
        PersonFile untouched = aPerson();
        long before = database().number("select count(*) from outbox");

        decide(refusing.facilitatorToken(), refusing.propose(), "REFUSED", null, Acts.oral("support-decision"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        assertThat(database().number("select count(*) from outbox")).isEqualTo(before);
        assertThat(everythingSheCanDo(refusing)).isEqualTo(everythingSheCanDo(untouched));
    }

    @Test
    @Requirement("PER-22")
    void letsHerComeBackAfterARefusal() {
        PersonFile file = aPerson();
        String proposal = file.propose();
        decide(file.herToken(), proposal, "REFUSED", null, Acts.own("support-decision"));

        decide(file.facilitatorToken(), proposal, "ACCEPTED", file.facilitator(), Acts.oral("support-decision"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        assertThat(events(proposal)).containsExactly("parvis.demand.v1.SupportAccepted");
    }

    @Test
    void letsHerAskAgainWithANewProposal() {
        PersonFile file = aPerson();
        decide(file.herToken(), file.propose(), "REFUSED", null, Acts.own("support-decision"));

        Api.post(file.herToken(), file.path("/support-proposals"), Map.of())
                .then()
                .statusCode(201)
                .body("origin", equalTo("PERSON"));
    }

    @Test
    void keepsOneRunningProposalAlsoWhenTwoComeAtOnce() {
        PersonFile file = aPerson();

        List<Integer> answers = parallel(
                2,
                i -> Api.post(file.facilitatorToken(), file.path("/support-proposals"), Map.of())
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void stopsWithoutAReasonAndTellsFacilitationOnce() {
        PersonFile file = aSupportedPerson();
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
        Map<String, Object> body = Map.of("act", Acts.own("case-stop"));

        List<Integer> answers = parallel(
                4,
                i -> Api.post(file.herToken(), "/support-proposals/" + proposal + "/withdrawal", body)
                        .statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(events(proposal))
                .containsExactly("parvis.demand.v1.SupportAccepted", "parvis.demand.v1.SupportWithdrawn");
    }

    @Test
    void refusesToSayNoToWhatWasAccepted() {
        PersonFile file = aSupportedPerson();
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");

        decide(file.herToken(), proposal, "REFUSED", null, Acts.own("support-decision"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/support-already-decided"));
    }

    @Test
    void isNotFoundForAFacilitatorWhoDoesNotStandBesideHer() {
        PersonFile file = aPerson();
        String proposal = file.propose();
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        Api.get(stranger, "/support-proposals/" + proposal).then().statusCode(404);
        decide(stranger, proposal, "ACCEPTED", null, Acts.oral("support-decision"))
                .then()
                .statusCode(404);
        Api.get(stranger, "/support-proposals").then().statusCode(200).body("items.proposalId", not(hasItem(proposal)));
    }

    private static Map<String, Integer> everythingSheCanDo(PersonFile file) {
        Map<String, Integer> answers = new HashMap<>();
        for (String path : List.of("", "/consents", "/acts", "/access-log", "/powers")) {
            answers.put(path, Api.get(file.herToken(), file.path(path)).statusCode());
        }
        answers.put(
                "consent",
                Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED"))
                        .statusCode());
        answers.put(
                "release",
                Api.post(file.herToken(), "/disclosures", file.release(UUID.randomUUID()))
                        .statusCode());
        answers.put(
                "ask",
                Api.post(file.herToken(), file.path("/support-proposals"), Map.of())
                        .statusCode());
        return answers;
    }

    private static Response decide(String token, String proposal, String answer, @Nullable String chosen, Object act) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", answer, "act", act));
        if (chosen != null) {
            body.put("facilitatorSubject", chosen);
        }
        return Api.post(token, "/support-proposals/" + proposal + "/decision", body);
    }

    private static List<String> events(String key) {
        return database().texts("select type from outbox where key = ? order by id", key);
    }
}
