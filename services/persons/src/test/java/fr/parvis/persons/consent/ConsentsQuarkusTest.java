package fr.parvis.persons.consent;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
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
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ConsentsQuarkusTest {
    private static final Map<String, Object> WITHDRAWAL = Map.of("act", Acts.own("withdrawal"));

    @Test
    @Requirement("PER-21")
    void keepsWhatSheWasToldBeforeSheWasAsked() {
        PersonFile file = aPerson();
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        question.put("purpose", "SHARE_IN_COMMISSION");
        question.put("objective", "Parler du logement");
        assertRefused(Api.post(file.facilitatorToken(), file.path("/consents"), question), "/consents", "told");
        question.put(
                "told",
                Map.of(
                        "usefulness", "Trouver un studio",
                        "when", "lundi à 14 h",
                        "where", "Salle Xylandre",
                        "how", "Autour d’une table",
                        "withWhom", "Paul Petit",
                        "shownBy", List.of("FLYER", "CONVERSATION")));

        String consent = Api.post(file.facilitatorToken(), file.path("/consents"), question)
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");

        Api.get(file.herToken(), file.path("/consents/" + consent))
                .then()
                .body("consent.told.where", equalTo("Salle Xylandre"))
                .body("consent.told.shownBy", contains("CONVERSATION", "FLYER"));
        assertThat(database().number("select count(*) from consent where position('Xylandre'::bytea in told) > 0"))
                .isZero();
    }

    @Test
    @Requirement({"PER-19", "PER-20"})
    void grantsOneThingToOneRecipient() {
        PersonFile file = aPerson();

        Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("GRANTED"))
                .body("recipient.organisation", equalTo(PersonFile.LANDLORD))
                .body("dataCategories", contains("DECISION_RECORD"));
    }

    @Test
    @Requirement("PER-22")
    void storesARefusalOfEqualRankAndNothingElse() {
        PersonFile file = aPerson();
        long before = database().number("select count(*) from outbox");

        Api.post(file.herToken(), file.path("/consents"), file.consent("REFUSED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"));

        assertThat(database().number("select count(*) from outbox")).isEqualTo(before);
    }

    @Test
    @Requirement("PER-20")
    void refusesEverythingToEveryone() {
        PersonFile file = aPerson();
        Map<String, Object> body = file.consent("GRANTED");
        body.remove("recipient");
        body.put("dataCategories", List.of(DataCategory.values()));

        Api.post(file.herToken(), file.path("/consents"), body)
                .then()
                .statusCode(422)
                .body("errors.field", contains("recipient", "dataCategories"));
    }

    @Test
    void refusesAnOrganisationNobodyListed() {
        PersonFile file = aPerson();
        Map<String, Object> body = file.consent("GRANTED");
        body.put("recipient", Map.of("organisation", "nobody-99"));

        Api.post(file.herToken(), file.path("/consents"), body)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("unknown-organisation"));
    }

    @Test
    void grantsReleasesOnlyOnTheirText() {
        PersonFile file = aPerson();
        Map<String, Object> body = file.consent("GRANTED");
        body.put("purpose", "RELEASE_TO_C360");

        Api.post(file.herToken(), file.path("/consents"), body)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("purpose-has-its-own-door"));
    }

    @Test
    @Requirement("PER-30")
    void goesThroughItsStatesAndForgetsNone() {
        PersonFile file = aPerson();
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        String id = Api.post(file.facilitatorToken(), file.path("/consents"), question)
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .path("consentId");

        Api.post(
                        file.herToken(),
                        file.path("/consents/" + id + "/decision"),
                        Map.of("answer", "GRANTED", "act", Acts.own("consent.share-with-named-actor")))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        Api.post(file.herToken(), file.path("/consents/" + id + "/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        Api.get(file.herToken(), file.path("/consents/" + id))
                .then()
                .statusCode(200)
                .body("history.state", contains("REQUESTED", "GRANTED", "WITHDRAWN"));
        assertThat(catchThrowable(() ->
                        database().execute("delete from consent_history where consent_id = ?", UUID.fromString(id))))
                .hasMessageContaining("consent_history");
    }

    @Test
    void isNotFoundForOthers() {
        PersonFile file = aPerson();
        PersonFile other = aPerson();
        String consent = file.grant();
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        Api.get(stranger, file.path("/consents")).then().statusCode(404);
        Api.post(stranger, file.path("/consents"), file.consent("GRANTED"))
                .then()
                .statusCode(404);
        Api.post(other.herToken(), other.path("/consents/" + consent + "/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(404);
        Api.post(other.herToken(), file.path("/consents/" + consent + "/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(404);
    }

    @Test
    void answersNotModifiedUntilTheConsentOrTheDayChanges() {
        PersonFile file = aPerson();
        String consent = file.grant();
        Response first = Api.get(file.herToken(), file.path("/consents/" + consent));

        Api.as(file.herToken())
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1" + file.path("/consents/" + consent))
                .then()
                .statusCode(304);
    }
}
