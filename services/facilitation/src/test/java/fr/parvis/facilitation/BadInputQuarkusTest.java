package fr.parvis.facilitation;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives: a problem that names the field, and nothing changed. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class BadInputQuarkusTest {

    private static final List<String> NO_JSON = List.of("", "{", "[]", "null", "\"text\"", "{\"act\": }", "{}{}");

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    void refusesWhatIsNoJsonAtEveryEndpointWithABody() {
        for (Endpoint endpoint : writing()) {
            for (String body : NO_JSON) {
                assertRefused(send(endpoint, body), endpoint + " with " + body);
            }
        }
    }

    @Test
    void refusesFieldsItDoesNotKnowAndValuesOfTheWrongType() {
        List<String> bodies = List.of(
                "{\"unknown\": 1}",
                "{\"act\": \"yes\"}",
                "{\"act\": {\"author\": \"NOBODY\"}}",
                "{\"act\": {\"author\": \"PERSON\", \"performedAt\": \"hier\"}}",
                "{\"words\": 12, \"text\": 12, \"expressionIds\": \"all\", \"items\": {}, \"durationMinutes\": \"long\"}");
        for (Endpoint endpoint : writing()) {
            for (String body : bodies) {
                assertRefused(send(endpoint, body), endpoint + " with " + body);
            }
        }
    }

    @Test
    void refusesTextsThatAreTooLongAndNamesTheField() {
        Map<String, Object> body = Supported.expression("x".repeat(4001));
        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("words"));
        body.put("words", "x".repeat(200_000));
        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(413);
        body.put("words", "x".repeat(1_200_000));
        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(413);
        assertNothingRecorded();
    }

    @Test
    void refusesAnActThatIsMissing() {
        Map<String, Object> body = Supported.expression("Je veux un chat.");
        body.remove("act");

        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("act"))
                .body("traceId", notNullValue());
        body.put("act", Map.of());
        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(422)
                .body("type", endsWith("act-refused"));
        assertNothingRecorded();
    }

    @Test
    void requiresAKeyForEverythingThatCreatesOrActs() {
        Map<String, Object> body = Supported.expression("Je veux un chat.");

        she.herself()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
        assertNothingRecorded();
    }

    @Test
    void replaysTheAnswerOfTheSameRequestAndRefusesTheKeyForAnother() {
        Map<String, Object> body = new HashMap<>(Supported.expression("Je veux un chat."));
        String key = UUID.randomUUID().toString();
        String first = say(body, key).then().statusCode(201).extract().path("id");

        say(body, key).then().statusCode(201).body("id", equalTo(first));
        body.put("words", "Je veux un chien.");
        say(body, key).then().statusCode(422).body("type", endsWith("idempotency-key-reused"));

        assertThat(DATABASE.number("select count(*) from expression where case_id = ?", she.caseId()))
                .isEqualTo(1);
        assertThat(Persons.actsOf(she.reference())).hasSize(1);
    }

    @Test
    void answers404ForIdsThatNameNothingOrAreNone() {
        for (Endpoint endpoint : Endpoints.all()) {
            if (!endpoint.path().contains("{") || !endpoint.method().equals("GET")) {
                continue;
            }
            for (String id : List.of(UUID.randomUUID().toString(), "1", "a%20b", "%00")) {
                int status = she.herself()
                        .urlEncodingEnabled(false)
                        .get(endpoint.at(id))
                        .statusCode();
                assertThat(status).as("%s for %s", endpoint, id).isIn(400, 403, 404);
            }
        }
    }

    @Test
    void refusesAnotherFormatThanJson() {
        she.herself()
                .contentType("text/plain")
                .header("Idempotency-Key", "k")
                .body("words")
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(415);
    }

    @Test
    void explainsInEnglishToWhoAsksForIt() {
        with(she.herself(), Map.of("facilitatorSubject", "nobody", "act", ownAct()))
                .header("Accept-Language", "en")
                .post("/api/v1/cases/{id}/facilitator-change", she.caseId())
                .then()
                .statusCode(422)
                .body("detail", equalTo("This facilitator is not in the antenna's directory, or is not available."));
    }

    private Response say(Map<String, Object> body, String key) {
        return with(she.herself(), body, key).post("/api/v1/cases/{id}/expressions", she.caseId());
    }

    private static List<Endpoint> writing() {
        return Endpoints.all().stream()
                .filter(endpoint -> !endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().startsWith("/api/v1/sites"))
                .filter(endpoint -> !endpoint.path().startsWith("/api/v1/facilitators"))
                .filter(endpoint -> !endpoint.path().endsWith("/interventions"))
                .filter(endpoint -> !endpoint.path().endsWith("/acceptance"))
                .filter(endpoint -> !endpoint.path().endsWith("/complementary-supports"))
                .filter(endpoint -> !endpoint.path().startsWith("/api/v1/employer-orders"))
                .filter(endpoint -> !ofHerFacilitator(endpoint))
                .filter(endpoint -> !endpoint.path().endsWith("/common-law"))
                .filter(endpoint -> !endpoint.path().endsWith("/trips"))
                .filter(endpoint -> !endpoint.path().endsWith("/feed"))
                .filter(endpoint -> !endpoint.toString().equals("DELETE /api/v1/planning/mail"))
                .filter(endpoint -> !endpoint.path().endsWith("/accompaniment-list/review"))
                // The one has no body, the other takes bytes (MediaBadInputQuarkusTest).
                .filter(endpoint -> !endpoint.path().endsWith("/completion"))
                .filter(endpoint -> !endpoint.path().contains("/parts/"))
                .toList();
    }

    /** What she does not do herself is 403 to her, whatever she sends. */
    private static boolean ofHerFacilitator(Endpoint endpoint) {
        return List.of(
                        "/api/v1/interviews/{interviewId}",
                        "/api/v1/interviews/{interviewId}/opening",
                        "/api/v1/interviews/{interviewId}/closing",
                        "/api/v1/interventions/{interventionId}",
                        "/api/v1/referents/{referentId}/answer",
                        "/api/v1/referents/{referentId}/activation",
                        "/api/v1/trips/{tripId}")
                .contains(endpoint.path());
    }

    private Response send(Endpoint endpoint, String body) {
        String path = endpoint.path()
                .replace("{caseId}", she.caseId().toString())
                .replace("{section}", "LIFE_COURSE")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        // Only her facilitator proposes and is mailed; her own call would be refused before anybody looks at it.
        boolean hers = path.endsWith("/assessment-proposals") || path.startsWith("/api/v1/planning/mail");
        RequestSpecification caller = hers ? she.herFacilitator() : she.herself();
        return with(caller, body).request(endpoint.method(), path);
    }

    private void assertRefused(Response answer, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(400);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertNothingRecorded();
    }

    private void assertNothingRecorded() {
        assertThat(DATABASE.number("select count(*) from expression where case_id = ?", she.caseId()))
                .isZero();
        assertThat(Persons.actsOf(she.reference())).isEmpty();
    }
}
