package fr.parvis.persons.act;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A yes that somebody writes down late, with a day before her no: her no stands. A no written down late always counts. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LateYesQuarkusTest {

    private static final String CONSENT = "consent.share-with-named-actor";

    @Test
    @Requirement("PER-22")
    void leavesHerRefusalOfSupportStanding() {
        PersonFile file = aPerson();
        String proposal = file.propose();
        decide(file.herToken(), proposal, "REFUSED", Acts.own("support-decision"))
                .then()
                .statusCode(200);

        assertTooEarly(
                decide(file.facilitatorToken(), proposal, "ACCEPTED", daysAgo(30, Acts.paper("support-decision"))));

        Api.get(file.herToken(), "/support-proposals/" + proposal).then().body("state", equalTo("REFUSED"));
        decide(file.facilitatorToken(), proposal, "ACCEPTED", Acts.paper("support-decision"))
                .then()
                .statusCode(200);
    }

    @Test
    @Requirement("PER-22")
    void leavesHerStopStandingWhenSupportIsProposedAgain() {
        PersonFile file = aSupportedPerson();
        String first = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
        Api.post(file.herToken(), "/support-proposals/" + first + "/withdrawal", Map.of("act", Acts.own("case-stop")))
                .then()
                .statusCode(200);

        String second = file.propose();
        assertTooEarly(
                decide(file.facilitatorToken(), second, "ACCEPTED", daysAgo(10, Acts.paper("support-decision"))));
    }

    @Test
    @Requirement({"PER-22", "PER-23"})
    void leavesHerWithdrawalOfOneAndOfAllStanding() {
        PersonFile file = aSupportedPerson();
        String granted = file.grant();
        Api.post(file.herToken(), file.path("/consents/" + granted + "/withdrawal"), withdrawal())
                .then()
                .statusCode(200);
        assertTooEarly(consent(file, "GRANTED", daysAgo(20, Acts.paper(CONSENT))));

        PersonFile other = aSupportedPerson();
        other.disclose();
        Api.post(other.herToken(), other.path("/consents/withdrawal"), withdrawal())
                .then()
                .statusCode(200);
        assertTooEarly(consent(other, "GRANTED", daysAgo(85, Acts.paper(CONSENT))));
        Map<String, Object> release = other.release(UUID.randomUUID());
        release.put("act", daysAgo(1, Acts.oral("release")));
        assertTooEarly(Api.post(other.facilitatorToken(), "/disclosures", release));

        consent(other, "GRANTED", Acts.paper(CONSENT)).then().statusCode(201);
    }

    @Test
    @Requirement("PER-22")
    void leavesHerRefusalOfAConsentStandingAlsoForAQuestionPutLater() {
        PersonFile file = aSupportedPerson();
        consent(file, "REFUSED", Acts.oral(CONSENT)).then().statusCode(201);
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        String asked = Api.post(file.facilitatorToken(), file.path("/consents"), question)
                .path("consentId");

        assertTooEarly(Api.post(
                file.facilitatorToken(),
                file.path("/consents/" + asked + "/decision"),
                Map.of("answer", "GRANTED", "act", daysAgo(2, Acts.paper(CONSENT)))));
    }

    @Test
    @Requirement("PER-22")
    void leavesHerRefusalOfEveryReleaseStanding() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> refusal = file.consent("REFUSED");
        refusal.put("purpose", "RELEASE_TO_C360");
        refusal.put("recipient", Map.of("organisation", PersonFile.C360));
        refusal.put("act", Acts.own("consent.release-to-c360"));
        Api.post(file.herToken(), file.path("/consents"), refusal).then().statusCode(201);

        Map<String, Object> release = file.release(UUID.randomUUID());
        release.put("act", daysAgo(3, Acts.paper("release")));
        assertTooEarly(Api.post(file.facilitatorToken(), "/disclosures", release));
    }

    @Test
    @Requirement({"PER-22", "PER-23"})
    void takesANoThatIsWrittenDownLate() {
        PersonFile file = aSupportedPerson();
        String granted = file.grant();

        consent(file, "REFUSED", daysAgo(20, Acts.paper(CONSENT))).then().statusCode(201);

        assertThat(database().texts("select state from consent where id = ?", UUID.fromString(granted)))
                .containsExactly("WITHDRAWN");
    }

    private static Response decide(String token, String proposal, String answer, Map<String, Object> act) {
        return Api.post(token, "/support-proposals/" + proposal + "/decision", Map.of("answer", answer, "act", act));
    }

    private static Response consent(PersonFile file, String answer, Map<String, Object> act) {
        Map<String, Object> body = file.consent(answer);
        body.put("act", act);
        return Api.post(file.facilitatorToken(), file.path("/consents"), body);
    }

    private static Map<String, Object> withdrawal() {
        return Map.of("act", Acts.own("withdrawal"));
    }

    private static Map<String, Object> daysAgo(int days, Map<String, Object> act) {
        act.put("performedAt", Instant.now().minus(Duration.ofDays(days)).toString());
        return act;
    }

    private static void assertTooEarly(Response response) {
        assertRefused(response, "late yes", "act.performedAt");
        assertThat(response.<List<String>>path("errors.rule")).containsExactly("later-decision-stands");
    }
}
