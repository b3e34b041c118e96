package fr.parvis.persons.entourage;

import static fr.parvis.persons.entourage.HerPeople.JEANNE;
import static fr.parvis.persons.entourage.HerPeople.choose;
import static fr.parvis.persons.entourage.HerPeople.consent;
import static fr.parvis.persons.entourage.HerPeople.consentTo;
import static fr.parvis.persons.entourage.HerPeople.dated;
import static fr.parvis.persons.entourage.HerPeople.member;
import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody around her may know rests on her consents alone, and ends with them. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EntourageConsentsQuarkusTest {

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
}
