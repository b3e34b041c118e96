package fr.parvis.commons.web.rest;

import static fr.parvis.testkit.http.Http.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.commons.web.sample.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is UTF-8 JSON that says so, and what it says is read one way only. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StrictBodyQuarkusTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/json-of-mine", "application/json; charset=UTF-16"})
    void refusesABodyThatSaysItIsSomethingElse(String format) {
        post(format, note("").getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "APPLICATION/JSON"})
    void takesJsonInUtf8(String format) {
        post(format, note("").getBytes(StandardCharsets.UTF_8)).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE"})
    void doesNotGuessAtAnotherEncoding(String encoding) {
        post("application/json", note("").getBytes(Charset.forName(encoding)))
                .statusCode(400)
                .body("type", endsWith("/malformed-body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260531", "[2026, 5, 31]", "{}", "\"2026-05-31T23:30:00Z\"", "\" 2026-05-31\""})
    void readsADateOnlyAsItIsWritten(String day) {
        post("application/json", note(", \"day\": " + day).getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].field", equalTo("day"))
                .body("errors[0].message", containsString("2026-05-31"));
    }

    @Test
    void namesTheFieldWithAHiddenCharacter() {
        post("application/json", "{\"text\": \"oui\\u202Enon\"}".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].field", equalTo("text"))
                .body("errors[0].rule", equalTo("characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-03-01", "0001-01-01", "1849-12-31", "2200-01-01", "+999999999-12-31"})
    void takesNoDayOfAYearNobodyCanMean(String day) {
        post("application/json", note(", \"day\": \"" + day + "\"").getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].field", equalTo("day"))
                .body("errors[0].rule", equalTo("year"))
                .body("errors[0].message", equalTo("doit être d’une année entre 1850 et 2199"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2199-12-31"})
    void takesTheFirstAndTheLastDay(String day) {
        post("application/json", note(", \"day\": \"" + day + "\"").getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
    }

    @Test
    void asksForTheFormatOnlyWhereThereIsABody() {
        request()
                .header("Content-Type", "text/plain")
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
    }

    @Test
    void answersAFormatThatIsNoneAsOneItDoesNotTake() {
        post("json", note("").getBytes(StandardCharsets.UTF_8)).statusCode(415);
    }

    private static String note(String more) {
        return "{\"text\": \"%s\"%s}".formatted(UUID.randomUUID(), more);
    }

    private static ValidatableResponse post(String format, byte[] body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", format)
                .body(body)
                .post("/api/v1/notes")
                .then();
    }

    private static RequestSpecification request() {
        return given().auth().oauth2(Surroundings.token("anna", "PERSON"));
    }
}
