package fr.parvis.persons.consent;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a later yes or no leaves of the ones before. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ReplacedConsentQuarkusTest {
    @Test
    @Requirement("PER-30")
    void replacesTheConsentBeforeAndKeepsIt() {
        PersonFile file = aPerson();
        file.grant();
        file.grant();

        Api.get(file.herToken(), file.path("/consents"))
                .then()
                .statusCode(200)
                .body("items.state", contains("GRANTED", "REPLACED"));
    }

    @Test
    @Requirement({"PER-23", "PER-24", "PER-30"})
    void endsTheYesBeforeWithHerNo() {
        PersonFile file = aPerson();
        String yes = file.grant();

        String no = Api.post(file.herToken(), file.path("/consents"), file.consent("REFUSED"))
                .then()
                .statusCode(201)
                .extract()
                .path("actId");

        Api.get(file.herToken(), file.path("/consents/" + yes))
                .then()
                .body("consent.state", equalTo("WITHDRAWN"))
                .body("history[1].actId", equalTo(no));
        assertThat(decision(file, "DECISION_RECORD")).isEqualTo("DENY");
    }

    @Test
    @Requirement({"PER-23", "PER-24"})
    void endsTheYesBeforeWhenSheAnswersAQuestionWithNo() {
        PersonFile file = aPerson();
        file.grant();
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        String asked = Api.post(file.facilitatorToken(), file.path("/consents"), question)
                .path("consentId");

        Api.post(
                        file.herToken(),
                        file.path("/consents/" + asked + "/decision"),
                        Map.of("answer", "REFUSED", "act", Acts.own("consent.share-with-named-actor")))
                .then()
                .statusCode(200);

        assertThat(decision(file, "DECISION_RECORD")).isEqualTo("DENY");
    }

    @Test
    @Requirement({"PER-22", "PER-23"})
    void endsEveryReleaseToACommunityWithHerNoToReleases() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        Map<String, Object> no = file.consent("REFUSED");
        no.put("purpose", "RELEASE_TO_C360");
        no.put("recipient", Map.of("organisation", PersonFile.C360));
        no.put("act", Acts.own("consent.release-to-c360"));

        Api.post(file.herToken(), file.path("/consents"), no).then().statusCode(201);

        assertThat(database().texts("select end_reason from disclosure where handle = ?", UUID.fromString(handle)))
                .containsExactly("WITHDRAWN");
        assertThat(database().texts("select topic from outbox where key = ? order by id", handle))
                .containsExactly("exchange.disclosures.v1", "exchange.disclosures.v1", "demand.consent.v1");
    }

    @Test
    @Requirement({"PER-24", "PER-30"})
    void leavesNothingOfAWiderYesWhenSheNarrowsIt() {
        PersonFile file = aPerson();
        granted(file, "DECISION_RECORD", "IDENTITY");

        granted(file, "DECISION_RECORD");

        assertThat(decision(file, "IDENTITY")).isEqualTo("DENY");
        assertThat(decision(file, "DECISION_RECORD")).isEqualTo("PERMIT");
        Api.get(file.herToken(), file.path("/consents")).then().body("items.state", contains("GRANTED", "REPLACED"));
    }

    @Test
    @Requirement({"PER-19", "PER-20"})
    void keepsTwoConsentsThatNameDifferentData() {
        PersonFile file = aPerson();
        granted(file, "DECISION_RECORD");
        granted(file, "IDENTITY");

        Map<String, Object> no = file.consent("REFUSED");
        no.put("dataCategories", List.of("CONTACT"));
        Api.post(file.herToken(), file.path("/consents"), no).then().statusCode(201);

        assertThat(decision(file, "DECISION_RECORD")).isEqualTo("PERMIT");
        assertThat(decision(file, "IDENTITY")).isEqualTo("PERMIT");
    }

    @Test
    @Requirement("PER-19")
    void neverHasTwoActiveConsentsForOneScope() {
        PersonFile file = aPerson();

        List<Integer> answers = parallel(
                16,
                i -> Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED"))
                        .statusCode());

        assertThat(answers).allMatch(status -> status == 201 || status == 409).contains(201);
        assertThat(database()
                        .number("select count(*) from consent where person_id = ? and state = 'GRANTED'", file.uuid()))
                .isOne();
    }

    /** Whatever the service does: a second one is refused by the database. */
    @Test
    @Requirement("PER-19")
    void cannotStoreASecondActiveConsentForOneScope() {
        PersonFile file = aPerson();
        file.grant();
        file.grant();

        assertThatThrownBy(() ->
                        database().execute("update consent set state = 'GRANTED' where person_id = ?", file.uuid()))
                .cause()
                .hasMessageContaining("one_granted_per_slot");
    }

    private static void granted(PersonFile file, String... categories) {
        Map<String, Object> body = file.consent("GRANTED");
        body.put("dataCategories", List.of(categories));
        Api.post(file.herToken(), file.path("/consents"), body).then().statusCode(201);
    }

    private static String decision(PersonFile file, String category) {
        return Api.post(
                        Tokens.service("demand", "facilitation"),
                        "/consent-decisions",
                        Map.of(
                                "personReference",
                                file.reference(),
                                "recipient",
                                Map.of("organisation", PersonFile.LANDLORD),
                                "purpose",
                                "SHARE_WITH_NAMED_ACTOR",
                                "dataCategory",
                                category))
                .path("decision");
    }
}
