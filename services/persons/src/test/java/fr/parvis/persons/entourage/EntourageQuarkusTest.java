package fr.parvis.persons.entourage;

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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EntourageQuarkusTest {

    private static final String JEANNE = "Jeanne Xylandre";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LocalDate today = LocalDate.now(PARIS);
    private final String nextMonth = today.plusMonths(1).toString();

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
    @Requirement("PER-12")
    void readsWhatAMemberMayKnowFromHerConsents() {
        PersonFile file = aSupportedPerson();
        choose(file, JEANNE, "MAIN_CAREGIVER").then().statusCode(201);

        consent(file, "GRANTED").then().statusCode(201);
        Api.get(file.facilitatorToken(), file.path("/entourage"))
                .then()
                .body("members[0].mayKnow.state", equalTo("GRANTED"))
                .body("members[0].mayKnow.lifeDomains", contains("HOUSING"));
        consent(file, "REFUSED").then().statusCode(201);
        Api.get(file.facilitatorToken(), file.path("/entourage"))
                .then()
                .body("members[0].mayKnow.state", not(equalTo("GRANTED")))
                .body("members[0].mayKnow.lifeDomains", empty());
    }

    @Test
    @Requirement({"PER-12", "PER-23"})
    void endsWhatAMemberMightKnowWithTheMember() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "FRIEND").path("memberId");
        consent(file, "GRANTED").then().statusCode(201);
        Map<String, Object> act = Map.of("act", Acts.own("entourage-choice"));

        for (int time = 0; time < 2; time++) {
            Api.post(file.herToken(), file.path("/entourage/" + member + "/end"), act)
                    .then()
                    .statusCode(200)
                    .body("endedOn", notNullValue());
        }

        Api.get(file.herToken(), file.path("/entourage"))
                .then()
                .body("members[0].mayKnow.state", equalTo("WITHDRAWN"))
                .body("members[0].mayKnow.lifeDomains", empty());
        assertThat(database()
                        .texts(
                                "select state from consent where person_id = ? and purpose = 'ENTOURAGE_INVOLVEMENT'",
                                file.uuid()))
                .containsExactly("WITHDRAWN");
        choose(file, JEANNE, "FRIEND").then().statusCode(201);
    }

    @Test
    @Requirement("PER-22")
    void bringsNobodyBackByAPaperOfBeforeSheEndedIt() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "FRIEND").path("memberId");
        Map<String, Object> end = Map.of("act", Acts.own("entourage-choice"));
        Api.post(file.herToken(), file.path("/entourage/" + member + "/end"), end)
                .then()
                .statusCode(200);
        String before = Instant.now().minusSeconds(3600).toString();
        Map<String, Object> again = member("Xylandre, Jeanne", "FRIEND");
        again.put("act", dated(Acts.paper("entourage-choice"), before));
        Map<String, Object> consent = new HashMap<>(consentTo(JEANNE, "GRANTED"));
        consent.put("act", dated(Acts.paper("consent.entourage-involvement"), before));

        assertRefused(
                Api.post(file.facilitatorToken(), file.path("/entourage"), again), "/entourage", "act.performedAt");
        assertRefused(
                Api.post(file.facilitatorToken(), file.path("/consents"), consent), "/consents", "act.performedAt");
    }

    @Test
    @Requirement("PER-23")
    void endsConsentsToTheSamePersonHoweverTheNameIsWritten() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "FRIEND").path("memberId");
        for (String written : List.of("Mme Jeanne Xylandre", "XYLANDRE Jeanne")) {
            Api.post(file.herToken(), file.path("/consents"), consentTo(written, "GRANTED"))
                    .then()
                    .statusCode(201);
        }
        Api.get(file.herToken(), file.path("/entourage")).then().body("members[0].mayKnow.state", equalTo("GRANTED"));

        Api.post(
                        file.herToken(),
                        file.path("/entourage/" + member + "/end"),
                        Map.of("act", Acts.own("entourage-choice")))
                .then()
                .statusCode(200);

        assertThat(database()
                        .number("select count(*) from consent where person_id = ? and state = 'GRANTED'", file.uuid()))
                .isZero();
    }

    @Test
    void saysThatAMemberSheShutOutMayKnowNothing() {
        PersonFile file = aSupportedPerson();
        choose(file, JEANNE, "FRIEND").then().statusCode(201);
        consent(file, "GRANTED").then().statusCode(201);
        Api.post(file.herToken(), file.path("/no-contacts"), Map.of("name", JEANNE, "act", Acts.own("no-contact")))
                .then()
                .statusCode(201);

        Api.get(file.herToken(), file.path("/entourage"))
                .then()
                .body("members[0].mayKnow.state", nullValue())
                .body("members[0].mayKnow.lifeDomains", empty());
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
    @Requirement({"PER-13", "PER-16", "PER-18"})
    void writesBesideAMemberWhatConcernsThatPerson() {
        PersonFile file = aSupportedPerson();
        String path =
                file.path("/entourage/" + choose(file, JEANNE, "MAIN_CAREGIVER").path("memberId"));

        Api.post(
                        file.facilitatorToken(),
                        path + "/stronger-involvements",
                        Map.of("reason", "Pas de parole", "meansTried", "Pictogrammes", "recheckOn", nextMonth))
                .then()
                .statusCode(201)
                .body("holds", equalTo(true));
        Api.post(file.facilitatorToken(), path + "/requests", Map.of("kind", "HEALTH", "words", "Du repos"))
                .then()
                .statusCode(201);
        Api.post(
                        file.facilitatorToken(),
                        path + "/evolutions",
                        Map.of("kind", "AGEING", "words", "Bientôt 80 ans", "followUpOn", nextMonth))
                .then()
                .statusCode(201);

        Api.get(file.herToken(), file.path("/entourage"))
                .then()
                .body("members[0].notes.kind", contains("STRONGER_INVOLVEMENT", "REQUEST", "EVOLUTION"))
                .body("members[0].notes[0].meansTried", equalTo("Pictogrammes"));
    }

    @Test
    @Requirement("PER-13")
    void refusesAStrongerInvolvementWithoutReasonMeansOrDay() {
        PersonFile file = aSupportedPerson();
        String path =
                file.path("/entourage/" + choose(file, JEANNE, "FAMILY_MEMBER").path("memberId"))
                        + "/stronger-involvements";

        Response refused = Api.post(file.facilitatorToken(), path, Map.of());

        for (String field : List.of("reason", "meansTried", "recheckOn")) {
            assertRefused(refused, path, field);
        }
        Api.post(file.herToken(), path, Map.of()).then().statusCode(403);
    }

    @Test
    @Requirement("PER-18")
    void listsWhatIsDueToTheOneBesideHerAndToNobodyElse() {
        PersonFile file = aSupportedPerson();
        String member = choose(file, JEANNE, "MAIN_CAREGIVER").path("memberId");
        String path = file.path("/entourage/" + member);
        String note = Api.post(
                        file.facilitatorToken(),
                        path + "/evolutions",
                        Map.of("kind", "MOVING_HOUSE", "words", "Part à Lille", "followUpOn", nextMonth))
                .path("noteId");

        due(file.facilitatorToken(), 60).then().body("items.note.noteId", contains(note));
        due(file.facilitatorToken(), 5).then().body("items", empty());
        due(Tokens.facilitator(UUID.randomUUID().toString()), 60).then().body("items", empty());
        for (int time = 0; time < 2; time++) {
            Api.post(file.facilitatorToken(), path + "/notes/" + note + "/done", Map.of())
                    .then()
                    .statusCode(200)
                    .body("doneOn", equalTo(today.toString()));
        }
        due(file.facilitatorToken(), 60).then().body("items", empty());
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

    private static Map<String, Object> member(String name, String role) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("relationship", "ma sœur");
        body.put("roles", List.of(role));
        body.put("act", Acts.own("entourage-choice"));
        return body;
    }

    private static Response choose(PersonFile file, String name, String role) {
        return Api.post(file.herToken(), file.path("/entourage"), member(name, role));
    }

    private static Response consent(PersonFile file, String answer) {
        return Api.post(file.herToken(), file.path("/consents"), consentTo(JEANNE, answer));
    }

    private static Map<String, Object> consentTo(String name, String answer) {
        return Map.of(
                "answer", answer,
                "purpose", "ENTOURAGE_INVOLVEMENT",
                "recipient", Map.of("person", name),
                "lifeDomains", List.of("HOUSING"),
                "act", Acts.own("consent.entourage-involvement"));
    }

    private static Map<String, Object> dated(Map<String, Object> act, String performedAt) {
        act.put("performedAt", performedAt);
        return act;
    }

    private static Response due(String token, int withinDays) {
        return Api.get(token, "/entourage-follow-ups?withinDays=" + withinDays);
    }
}
