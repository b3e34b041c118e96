package fr.parvis.persons.nocontact;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class NoContactQuarkusTest {

    private static final String FACILITATION = Tokens.service("demand", "facilitation");
    private static final Map<String, Object> LANDLORD = Map.of("organisation", PersonFile.LANDLORD);

    @Test
    @Requirement("PER-12")
    void letsHerShutSomebodyOutAndTakeItBack() {
        PersonFile file = aSupportedPerson();
        String entry = shutOut(file, Map.of("name", "Robert Xylandre")).path("entryId");
        ask(file, FACILITATION, candidates()).then().body("mayBeContacted", contains(false, true, true));

        Api.post(file.herToken(), file.path("/no-contacts/" + entry + "/end"), Map.of("act", Acts.own("no-contact")))
                .then()
                .statusCode(200)
                .body("stands", equalTo(false));

        ask(file, FACILITATION, candidates()).then().body("mayBeContacted", contains(true, true, true));
        Api.get(file.herToken(), file.path("/no-contacts")).then().body("$", hasSize(1));
    }

    @Test
    @Requirement("PER-22")
    void letsNobodyInAgainByAPaperOfBeforeSheShutThemOut() {
        PersonFile file = aSupportedPerson();
        String entry = shutOut(file, LANDLORD).path("entryId");
        Map<String, Object> paper = Acts.paper("no-contact");
        paper.put("performedAt", Instant.now().minusSeconds(3600).toString());
        String end = file.path("/no-contacts/" + entry + "/end");

        assertRefused(Api.post(file.facilitatorToken(), end, Map.of("act", paper)), end, "act.performedAt");

        paper.put("performedAt", Instant.now().toString());
        Api.post(file.facilitatorToken(), end, Map.of("act", paper)).then().statusCode(200);
    }

    @Test
    @Requirement("PER-17")
    void letsNoRepresentativeEndWhatSheHerselfShutOut() {
        PersonFile file = aSupportedPerson();
        String representative = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("NO_CONTACT"))
                .path("representativeId");
        String entry = shutOut(file, Map.of("name", "Anne Tutrice")).path("entryId");
        Map<String, Object> act = Acts.paper("no-contact");
        act.put("author", "REPRESENTATIVE");
        act.put("representativeId", representative);
        act.put("ownOpinion", Map.of("opinion", "NOT_EXPRESSED", "words", "Pictogrammes"));
        String end = file.path("/no-contacts/" + entry + "/end");

        assertRefused(Api.post(file.facilitatorToken(), end, Map.of("act", act)), end, "act.author");
    }

    @Test
    void endsAnEntryOnce() {
        PersonFile file = aSupportedPerson();
        String entry = shutOut(file, LANDLORD).path("entryId");
        Map<String, Object> act = Map.of("act", Acts.own("no-contact"));

        for (int time = 0; time < 2; time++) {
            Api.post(file.herToken(), file.path("/no-contacts/" + entry + "/end"), act)
                    .then()
                    .statusCode(200)
                    .body("stands", equalTo(false));
        }

        assertThat(database()
                        .number("select count(*) from act where person_id = ? and matter = 'NO_CONTACT'", file.uuid()))
                .isEqualTo(2);
    }

    @Test
    @Requirement("PER-24")
    void isStrongerThanAConsent() {
        PersonFile file = aSupportedPerson();
        file.grant();
        decide(file).then().body("decision", equalTo("PERMIT"));

        shutOut(file, LANDLORD).then().statusCode(201);

        decide(file).then().body("decision", equalTo("DENY"));
        Api.post(FACILITATION, "/consent-decisions:batch", Map.of("questions", List.of(question(file))))
                .then()
                .body("decisions.decision", contains("DENY"));
    }

    @Test
    void refusesAYesToSomebodyShutOutAndKeepsANo() {
        PersonFile file = aSupportedPerson();
        shutOut(file, LANDLORD).then().statusCode(201);

        assertRefused(
                Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED")), "/consents", "recipient");
        Api.post(file.herToken(), file.path("/consents"), file.consent("REFUSED"))
                .then()
                .statusCode(201);
    }

    @Test
    void refusesAReleaseToACommunityShutOut() {
        PersonFile file = aSupportedPerson();
        shutOut(file, Map.of("organisation", PersonFile.C360)).then().statusCode(201);

        assertRefused(
                Api.post(file.herToken(), "/disclosures", file.release(UUID.randomUUID())),
                "/disclosures",
                "recipientOrganisation");
    }

    @Test
    void takesNobodyShutOutIntoHerEntourage() {
        PersonFile file = aSupportedPerson();
        shutOut(file, Map.of("name", "Robert Xylandre")).then().statusCode(201);
        Map<String, Object> member = Map.of(
                "name", "XYLANDRE Robert", "roles", List.of("FAMILY_MEMBER"), "act", Acts.own("entourage-choice"));

        assertRefused(Api.post(file.herToken(), file.path("/entourage"), member), "/entourage", "name");
    }

    @Test
    void namesWhatIsWrongWithAnEntry() {
        PersonFile file = aSupportedPerson();

        assertRefused(shutOut(file, Map.of()), "/no-contacts", "name");
        assertRefused(shutOut(file, Map.of("name", "Mme …")), "/no-contacts", "name");
        assertRefused(shutOut(file, Map.of("organisation", "nobody-99")), "/no-contacts", "organisation");
        shutOut(file, LANDLORD).then().statusCode(201);
        shutOut(file, LANDLORD).then().statusCode(422).body("errors.rule", hasItem("already-in-the-list"));
    }

    @Test
    @Requirement("PER-24")
    void tellsWhoeverMayNotSeeHerThatNobodyMayBeContacted() {
        PersonFile file = aSupportedPerson();
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        ask(file, stranger, candidates()).then().statusCode(200).body("mayBeContacted", contains(false, false, false));
        ask(file, file.facilitatorToken(), candidates()).then().body("mayBeContacted", contains(true, true, true));
        ask(file, FACILITATION, List.of(Map.of())).then().body("mayBeContacted", contains(false));
        Api.post(
                        FACILITATION,
                        "/contact-decisions",
                        Map.of("personReference", UUID.randomUUID().toString(), "candidates", candidates()))
                .then()
                .body("mayBeContacted", contains(false, false, false));
        Api.get(stranger, file.path("/no-contacts")).then().statusCode(404);
    }

    @Test
    void keepsNoNameInClear() {
        PersonFile file = aSupportedPerson();
        shutOut(file, Map.of("name", "Robert Xylandre")).then().statusCode(201);

        assertThat(database()
                        .number(
                                "select count(*) from no_contact where person_id = ? and position('Xylandre'::bytea in name) > 0",
                                file.uuid()))
                .isZero();
        assertThat(database().number("select count(*) from no_contact where person_id = ?", file.uuid()))
                .isOne();
    }

    private static List<Map<String, Object>> candidates() {
        return List.of(Map.of("name", "Mme Robert XYLANDRE"), Map.of("name", "Paul Petit"), LANDLORD);
    }

    private static Response shutOut(PersonFile file, Map<String, Object> whom) {
        Map<String, Object> body = new HashMap<>(whom);
        body.put("act", Acts.own("no-contact"));
        return Api.post(file.herToken(), file.path("/no-contacts"), body);
    }

    private static Response ask(PersonFile file, String token, List<Map<String, Object>> candidates) {
        return Api.post(
                token, "/contact-decisions", Map.of("personReference", file.reference(), "candidates", candidates));
    }

    private static Response decide(PersonFile file) {
        return Api.post(FACILITATION, "/consent-decisions", question(file));
    }

    private static Map<String, Object> question(PersonFile file) {
        return Map.of(
                "personReference",
                file.reference(),
                "recipient",
                LANDLORD,
                "purpose",
                "SHARE_WITH_NAMED_ACTOR",
                "dataCategory",
                "DECISION_RECORD");
    }
}
