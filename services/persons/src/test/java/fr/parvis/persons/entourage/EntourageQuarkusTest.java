package fr.parvis.persons.entourage;

import static fr.parvis.persons.entourage.HerPeople.JEANNE;
import static fr.parvis.persons.entourage.HerPeople.choose;
import static fr.parvis.persons.entourage.HerPeople.member;
import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** Whom she chooses, and who sees it. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EntourageQuarkusTest {

    @Test
    @Requirement({"PER-12", "PER-14"})
    void takesSomebodyInByHerActAndTellsThatPersonNothing() {
        PersonFile file = aSupportedPerson();

        choose(file, JEANNE, "MAIN_CAREGIVER").then().statusCode(201).body("name", equalTo(JEANNE));

        Api.get(file.herToken(), file.path("/entourage"))
                .then()
                .body("members", hasSize(1))
                .body("members[0].mayKnow.state", nullValue())
                .body("members[0].mayKnow.dataCategories", empty())
                .body("reminders", contains("SECOND_CONTACT"));
        choose(file, "Paul Petit", "SECOND_CONTACT").then().statusCode(201);
        Api.get(file.herToken(), file.path("/entourage")).then().body("reminders", empty());
    }

    @Test
    @Requirement("PER-12")
    void takesNobodyInWithoutHerAct() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> body = member(JEANNE, "FRIEND");
        body.remove("act");

        assertRefused(Api.post(file.facilitatorToken(), file.path("/entourage"), body), "/entourage", "act");
        body.put("act", Acts.own("entourage-choice"));
        assertRefused(Api.post(file.facilitatorToken(), file.path("/entourage"), body), "/entourage", "act.manner");
        body.put("act", Acts.oral("entourage-choice"));
        Api.post(file.facilitatorToken(), file.path("/entourage"), body).then().statusCode(201);
    }

    @Test
    void changesATelephoneNumberWithoutAnActAndARoleOnlyWithOne() {
        PersonFile file = aSupportedPerson();
        Response chosen = choose(file, JEANNE, "FRIEND");
        String path = file.path("/entourage/" + chosen.path("memberId"));
        Map<String, Object> card = Map.of("name", JEANNE, "telephone", "06 00 00 00 00");

        Api.put(file.facilitatorToken(), path, card, "\"stale\"").then().statusCode(412);
        Api.put(file.facilitatorToken(), path, card, chosen.header("ETag"))
                .then()
                .statusCode(200)
                .body("telephone", equalTo("06 00 00 00 00"))
                .body("roles", contains("FRIEND"));
        String tag = Api.get(file.herToken(), file.path("/entourage")).path("members[0].member.etag");
        Api.put(file.facilitatorToken(), path, Map.of("name", "Somebody Else"), tag)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("name-of-a-consent"));
        assertRefused(
                Api.post(file.facilitatorToken(), path + "/roles", Map.of("roles", List.of("PEER"))), "/roles", "act");
        Api.post(
                        file.herToken(),
                        path + "/roles",
                        Map.of("roles", List.of("PEER"), "act", Acts.own("entourage-choice")))
                .then()
                .statusCode(200)
                .body("roles", contains("PEER"));
    }

    @Test
    @Requirement("PER-14")
    void letsOneOfTwoBecomeTheTrustedPerson() {
        PersonFile file = aSupportedPerson();

        List<Integer> answers =
                parallel(2, i -> choose(file, "Somebody " + i, "TRUSTED_PERSON").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void isNotThereForAStranger() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "FRIEND").path("memberId");
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());
        PersonFile other = aSupportedPerson();

        Api.get(stranger, file.path("/entourage")).then().statusCode(404);
        Api.post(
                        other.herToken(),
                        other.path("/entourage/" + member + "/end"),
                        Map.of("act", Acts.own("entourage-choice")))
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("PER-29")
    void keepsNoNameInClearAndEveryReading() {
        PersonFile file = aSupportedPerson();
        String path = file.path("/entourage/" + choose(file, JEANNE, "FRIEND").path("memberId"));
        Api.post(file.facilitatorToken(), path + "/requests", Map.of("kind", "HEALTH", "words", "Xylandre"))
                .then()
                .statusCode(201);
        Api.get(file.facilitatorToken(), file.path("/entourage"));

        assertThat(database()
                        .number("select count(*) from entourage_member where position('Xylandre'::bytea in card) > 0"))
                .isZero();
        assertThat(database()
                        .number("select count(*) from entourage_note where position('Xylandre'::bytea in content) > 0"))
                .isZero();
        Api.get(file.herToken(), file.path("/access-log")).then().body("items.what", hasItem("ENTOURAGE"));
    }
}
