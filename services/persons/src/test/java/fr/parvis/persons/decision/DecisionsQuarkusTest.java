package fr.parvis.persons.decision;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DecisionsQuarkusTest {

    private static final String SERVICE = Tokens.service("demand", "facilitation");

    @Test
    @Requirement({"PER-24", "PER-20"})
    void permitsWhatSheAllowedAndNamesTheConsent() {
        PersonFile file = aPerson();
        String consent = file.grant();

        Api.post(SERVICE, "/consent-decisions", question(file.reference()))
                .then()
                .statusCode(200)
                .body("decision", equalTo("PERMIT"))
                .body("consentId", equalTo(consent));
    }

    @Test
    @Requirement("PER-24")
    void deniesEverythingSheDidNotName() {
        PersonFile file = aPerson();
        file.grant();

        assertDenied(question(UUID.randomUUID().toString()));
        assertDenied(with(question(file.reference()), "recipient", Map.of("organisation", "school-14")));
        assertDenied(with(question(file.reference()), "recipient", Map.of()));
        assertDenied(with(question(file.reference()), "purpose", "COORDINATION"));
        assertDenied(with(question(file.reference()), "dataCategory", "IDENTITY"));
        Map<String, Object> domain = with(question(file.reference()), "dataCategory", null);
        assertDenied(with(domain, "lifeDomain", "HOUSING"));
    }

    @Test
    @Requirement({"PER-23", "PER-24"})
    void deniesFromTheMomentSheTookItBack() {
        PersonFile file = aPerson();
        String consent = file.grant();

        Api.post(
                        file.herToken(),
                        file.path("/consents/" + consent + "/withdrawal"),
                        Map.of("act", Acts.own("withdrawal")))
                .then()
                .statusCode(200);

        assertDenied(question(file.reference()));
    }

    @Test
    @Requirement("PER-24")
    void deniesWhatIsOverAndWhatHasNotBegun() {
        PersonFile over = aPerson();
        database()
                .execute(
                        "update consent set valid_until = current_date - 2 where id = ?",
                        UUID.fromString(over.grant()));
        PersonFile future = aPerson();
        database()
                .execute(
                        "update consent set valid_from = current_date + 2 where id = ?",
                        UUID.fromString(future.grant()));

        assertDenied(question(over.reference()));
        assertDenied(question(future.reference()));
    }

    @Test
    @Requirement("PER-24")
    void answersManyInTheOrderAsked() {
        PersonFile allowed = aPerson();
        allowed.grant();
        PersonFile silent = aPerson();

        Api.post(
                        SERVICE,
                        "/consent-decisions:batch",
                        Map.of(
                                "questions",
                                List.of(
                                        question(silent.reference()),
                                        question(allowed.reference()),
                                        question(UUID.randomUUID().toString()))))
                .then()
                .statusCode(200)
                .body("decisions.decision", contains("DENY", "PERMIT", "DENY"));
    }

    @Test
    void refusesMoreThanTwoHundred() {
        List<Map<String, Object>> many =
                Collections.nCopies(201, question(UUID.randomUUID().toString()));

        Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", many))
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("too-many"));
        Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", many.subList(0, 200)))
                .then()
                .statusCode(200);
    }

    @Test
    void answersServicesOfThisSideOnly() {
        Map<String, Object> question = question(UUID.randomUUID().toString());

        Api.post(Tokens.facilitator("f"), "/consent-decisions", question).then().statusCode(403);
        Api.post(Tokens.person("p"), "/consent-decisions", question).then().statusCode(403);
        Api.post(Tokens.service("offer", "cooperation"), "/consent-decisions", question)
                .then()
                .statusCode(401);
    }

    @Test
    void answersManyAskersAtOnce() {
        PersonFile file = aPerson();
        file.grant();

        List<String> answers = parallel(
                20,
                i -> i % 2 == 0
                        ? Api.post(SERVICE, "/consent-decisions", question(file.reference()))
                                .path("decision")
                        : Api.post(
                                        SERVICE,
                                        "/consent-decisions:batch",
                                        Map.of("questions", List.of(question(file.reference()))))
                                .path("decisions[0].decision"));

        assertThat(answers).containsOnly("PERMIT");
    }

    @Test
    @Requirement("PER-24")
    void answersFarMoreAskersThanThereAreConnections() {
        PersonFile file = aPerson();
        file.grant();

        List<String> answers = parallel(
                60,
                _ -> Api.post(SERVICE, "/consent-decisions", question(file.reference()))
                        .path("decision"));

        assertThat(answers).hasSize(60).containsOnly("PERMIT");
    }

    private static void assertDenied(Map<String, Object> question) {
        Api.post(SERVICE, "/consent-decisions", question)
                .then()
                .statusCode(200)
                .body("decision", equalTo("DENY"))
                .body("consentId", nullValue());
        Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", List.of(question)))
                .then()
                .statusCode(200)
                .body("decisions[0].decision", equalTo("DENY"));
    }

    private static Map<String, Object> question(String reference) {
        return Map.of(
                "personReference",
                reference,
                "recipient",
                Map.of("organisation", PersonFile.LANDLORD),
                "purpose",
                "SHARE_WITH_NAMED_ACTOR",
                "dataCategory",
                "DECISION_RECORD");
    }

    private static Map<String, Object> with(Map<String, Object> question, String field, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(question);
        changed.put(field, value);
        return changed;
    }
}
