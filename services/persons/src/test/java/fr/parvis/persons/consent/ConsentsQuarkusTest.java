package fr.parvis.persons.consent;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.consent.usecase.ExpireConsents;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.arc.Arc;
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
    @Requirement("PER-30")
    void restsAnEndWithoutAnActOnNone() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String closed = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");
        Api.post(Tokens.service("demand", "facilitation"), "/disclosures/" + handle + "/end", Map.of())
                .then()
                .statusCode(200);
        UUID over = UUID.fromString(file.grant());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", over);
        ExpireConsents expire = Arc.container().instance(ExpireConsents.class).get();
        Reactive.await(() -> expire.expire(over).replaceWith(true));

        for (String ended : List.of(closed, over.toString())) {
            Api.get(file.herToken(), file.path("/consents/" + ended))
                    .then()
                    .body("consent.actId", nullValue())
                    .body("history[0].actId", notNullValue())
                    .body("history[1].actId", nullValue());
        }
    }

    @Test
    @Requirement("PER-19")
    void neverHasTwoActiveConsentsForOneScope() {
        PersonFile file = aPerson();

        List<Integer> answers = parallel(
                6,
                i -> Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED"))
                        .statusCode());

        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        assertThat(database()
                        .number("select count(*) from consent where person_id = ? and state = 'GRANTED'", file.uuid()))
                .isOne();
    }

    @Test
    @Requirement("PER-30")
    void isExpiredTheDayAfterItsEndAlthoughNobodyTidiedUp() {
        PersonFile file = aPerson();
        UUID id = UUID.fromString(file.grant());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", id);

        Api.get(file.herToken(), file.path("/consents")).then().body("items[0].state", equalTo("EXPIRED"));

        assertThat(database().texts("select state from consent where id = ?", id))
                .containsExactly("GRANTED");
    }

    @Test
    @Requirement("PER-30")
    void tidiesWhatExpiredAndEndsWhatRestedOnIt() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        UUID consent = UUID.fromString(database()
                .texts("select consent_id from disclosure where handle = ?", UUID.fromString(handle))
                .getFirst());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", consent);
        ExpireConsents expire = Arc.container().instance(ExpireConsents.class).get();

        assertThat(Reactive.await(expire::due)).contains(consent);
        parallel(2, _ -> Reactive.await(() -> expire.expire(consent).replaceWith(true)));

        assertThat(database().texts("select state from consent where id = ?", consent))
                .containsExactly("EXPIRED");
        assertThat(database().texts("select end_reason from disclosure where consent_id = ?", consent))
                .containsExactly("EXPIRED");
        assertThat(database().texts("select topic from outbox where key = ? order by id", handle))
                .containsExactly("exchange.disclosures.v1", "exchange.disclosures.v1", "demand.consent.v1");
    }

    @Test
    @Requirement("PER-23")
    void takesBackOnceHoweverOftenSheAsks() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");

        List<String> states = parallel(
                5,
                i -> Api.post(file.herToken(), file.path("/consents/" + consent + "/withdrawal"), WITHDRAWAL)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("state"));

        assertThat(states).containsOnly("WITHDRAWN");
        assertThat(database()
                        .number("select count(*) from outbox where key = ? and topic = 'demand.consent.v1'", handle))
                .isOne();
        assertThat(database()
                        .number("select count(*) from act where person_id = ? and matter = 'WITHDRAWAL'", file.uuid()))
                .isOne();
    }

    @Test
    @Requirement("PER-23")
    void takesEverythingBackWithOneAct() {
        PersonFile file = aSupportedPerson();
        file.grant();
        String handle = file.disclose();

        Api.post(file.herToken(), file.path("/consents/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Api.post(file.herToken(), file.path("/consents/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        assertThat(database().texts("select state from disclosure where handle = ?", UUID.fromString(handle)))
                .containsExactly("ENDED");
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
