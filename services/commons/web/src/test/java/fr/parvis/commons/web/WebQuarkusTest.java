package fr.parvis.commons.web;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.sample.Surroundings;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WebQuarkusTest {

    private static final String NOTES = "/api/v1/notes";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a"                                                   | malformed-body  |                | Le contenu envoyé n’est pas du JSON valide.
            {"text": "a"} {}                                               | malformed-body  |                |
            {"text": "a", "text": "b"}                                     | malformed-body  |                |
            `not json at all`                                              | malformed-body  |                |
            {"text": {"a": 1}}                                             | wrong-type      | text           | doit être un texte
            {"text": 7}                                                    | wrong-type      | text           | doit être un texte
            {"text": 7.5}                                                  | wrong-type      | text           | doit être un texte
            {"text": true}                                                 | wrong-type      | text           | doit être un texte
            {"text": "a", "parts": [{"title": {"words": "\\u0000"}}]}       | invalid-field   | parts[0].title.words | contient un caractère invisible ou interdit
            {"text": "a", "pages": "three"}                                | wrong-type      | pages          | doit être un nombre entier
            {"text": "a", "pages": "3"}                                    | wrong-type      | pages          | doit être un nombre entier
            {"text": "a", "pages": 2.5}                                    | wrong-type      | pages          | doit être un nombre entier
            {"text": "a", "pages": 99999999999}                            | wrong-type      | pages          | doit être un nombre entier
            {"text": "a", "parts": [{"weight": 99999999999}]}              | wrong-type      | parts[0].weight | doit être un nombre entier
            {"text": "a", "day": "2026-02-30"}                             | wrong-type      | day            | doit être une date (2026-05-31)
            {"text": "a", "link": "nobody"}                                | wrong-type      | link           | doit être un identifiant UUID
            {"text": "a", "urgent": "yes"}                                 | wrong-type      | urgent         | doit être true ou false
            {"text": "a", "kind": "DREAM"}                                 | wrong-type      | kind           | doit être l’une des valeurs : WISH, REFUSAL
            {"text": "a", "kind": 0}                                       | wrong-type      | kind           | doit être l’une des valeurs : WISH, REFUSAL
            {"text": "a", "parts": "none"}                                 | wrong-type      | parts          | doit être une liste
            {"text": "a", "parts": [{"title": {"words": "w"}, "weight": {}}]} | wrong-type   | parts[0].weight | doit être un nombre entier
            ["text"]                                                       | wrong-type      | body           | doit être un objet
            {"text": "a", "colour": "red"}                                 | unknown-field   | colour         | n’est pas connu
            {"text": "a", "parts": [{"title": {"wordz": "a"}}]}            | unknown-field   | parts[0].title.wordz | n’est pas connu
            {}                                                             | invalid-field   | text           | est obligatoire
            {"text": "  "}                                                 | invalid-field   | text           | est obligatoire
            {"text": "a", "pages": 0}                                      | invalid-field   | pages          | doit être au moins 1
            {"text": "a", "parts": [{"title": {"words": "far too many words"}, "weight": 1}]} | invalid-field | parts[0].title.words | doit compter entre 0 et 10 éléments ou caractères
            """)
    void namesTheFieldAndTheRuleOfABadBody(String body, String code, String field, String message) {
        Response answer = person().header("Idempotency-Key", key()).body(body).post(NOTES);

        assertProblem(answer, 400, code);
        if (field == null) {
            assertThat(answer.jsonPath().<Object>get("errors")).isNull();
        } else {
            assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
            assertThat(answer.jsonPath().getString("errors[0].message")).isEqualTo(message);
        }
    }

    @Test
    void saysThatTheBodyIsMissing() {
        assertProblem(person().header("Idempotency-Key", key()).post(NOTES), 400, "body-missing");
        assertProblem(person().header("Idempotency-Key", key()).body("null").post(NOTES), 400, "body-missing");
    }

    @Test
    void listsAllFieldsThatBreakARule() {
        Response answer =
                person().header("Idempotency-Key", key()).body("{\"pages\": 0}").post(NOTES);

        assertProblem(answer, 400, "invalid-field");
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("pages", "text");
        assertThat(answer.jsonPath().getList("errors.rule")).containsExactly("at-least", "required");
    }

    @Test
    void speaksEnglishToWhoPrefersItAndKeepsTheTitle() {
        Response french = person().get("/api/v1/nowhere");
        Response english =
                person().header("Accept-Language", "de, en;q=0.8, fr;q=0.2").get("/api/v1/nowhere");

        assertThat(french.jsonPath().getString("detail"))
                .isEqualTo("Cela n’existe pas, ou n’est pas visible pour vous.");
        assertThat(english.jsonPath().getString("detail")).isEqualTo("This does not exist, or you cannot see it.");
        assertThat(english.jsonPath().getString("title"))
                .isEqualTo(french.jsonPath().getString("title"))
                .isEqualTo("Not found");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void answersUnknownPathMethodAndFormatWithAProblem() {
        assertProblem(person().get("/api/v1/nowhere"), 404, "not-found");
        assertProblem(person().get("/outside"), 404, "not-found");
        assertProblem(person().get(NOTES + "/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(person().get(NOTES + "/not-a-uuid"), 404, "not-found");
        assertProblem(person().delete(NOTES), 405, "method-not-allowed");
        assertProblem(person().accept("application/xml").get(NOTES), 406, "not-acceptable");
        assertProblem(person().accept("text/plain").get(NOTES), 406, "not-acceptable");
        for (String unreadable : List.of("x", "a/b/c")) {
            assertProblem(person().header("Accept", unreadable).get(NOTES), 406, "not-acceptable");
        }
        assertThat(person().accept("text/plain, application/json;q=0.1")
                        .get(NOTES)
                        .contentType())
                .startsWith("application/json");
        assertProblem(
                given().auth()
                        .oauth2(Surroundings.token("anna", "PERSON"))
                        .header("Idempotency-Key", key())
                        .contentType("text/plain")
                        .body("x")
                        .post(NOTES),
                415,
                "unsupported-media-type");
    }

    @Test
    void namesAQueryParameterThatCannotBeRead() {
        Response answer = person().get(NOTES + "?limit=many");

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("limit");
        assertThat(answer.jsonPath().getString("errors[0].message")).isEqualTo("doit être un nombre entier");
    }

    @Test
    void namesAQueryParameterThatBreaksARuleAsTheClientWroteIt() {
        Response answer = person().get(NOTES + "/counted?up-to=11");

        assertProblem(answer, 400, "invalid-field");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("up-to");
    }

    @Test
    void refusesWhatIsTooLarge() {
        String text = "a".repeat(120_000);
        String body = "a".repeat(400_000);

        assertProblem(
                person().header("Idempotency-Key", key())
                        .body("{\"text\": \"" + text + "\"}")
                        .post(NOTES),
                413,
                "body-too-large");
        assertProblem(
                person().header("Idempotency-Key", key())
                        .body("{\"text\": \"" + body + "\"}")
                        .post(NOTES),
                413,
                "body-too-large");
    }

    @Test
    void hangsUpOnABodyThatTurnsOutTooLargeWithoutSayingSoBeforehand() {
        byte[] body = ("{\"text\": \"" + "a".repeat(400_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + NOTES))
                .header("Authorization", "Bearer " + Surroundings.token("anna", "PERSON"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> client.send(chunked, HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(Surroundings.count("select count(*) from note where length(text) > 300000"))
                .isZero();
    }

    @Test
    void explainsRefusalsOfTheSecurityLayer() {
        Response nobody = given().get(NOTES);
        assertProblem(nobody, 401, "unauthenticated");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertProblem(given().auth().oauth2("not.a.token").get(NOTES), 401, "unauthenticated");
        assertProblem(given().get("/outside"), 401, "unauthenticated");

        String expired = Surroundings.token("anna", "parvis-demand-api", Duration.ofHours(-1), "PERSON");
        String otherSide = Surroundings.token("anna", "parvis-offer-api", Duration.ofMinutes(5), "PERSON");
        assertProblem(given().auth().oauth2(expired).get(NOTES), 401, "unauthenticated");
        assertProblem(given().auth().oauth2(otherSide).get(NOTES), 401, "unauthenticated");

        Response wrongRole = given().auth()
                .oauth2(Surroundings.token("anna", "PROVIDER"))
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body("{\"text\": \"a\"}")
                .post(NOTES);
        assertProblem(wrongRole, 403, "forbidden");
    }

    @Test
    void leaksNothingWhenItIsOurFault() {
        Response bug = person().get("/api/v1/trouble/bug");
        Response ourOwn = person().get("/api/v1/trouble/our-own-fault");

        assertProblem(bug, 500, "internal");
        assertThat(bug.asString()).doesNotContain("hunter2", "Exception", "fr.parvis.commons");
        assertProblem(ourOwn, 500, "internal");
    }

    @Test
    @Requirement("GAT-08")
    void echoesAWellFormedCorrelationIdAndReplacesAnyOther() {
        Response given = person().header("X-Correlation-Id", "partner-42.abc").get("/api/v1/nowhere");
        Response bad = person().header("X-Correlation-Id", "a b").get("/api/v1/nowhere");

        assertThat(given.header("X-Correlation-Id")).isEqualTo("partner-42.abc");
        assertThat(given.jsonPath().getString("traceId")).isEqualTo("partner-42.abc");
        assertThat(bad.header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
        assertThat(bad.jsonPath().getString("traceId")).isEqualTo(bad.header("X-Correlation-Id"));
    }

    @Test
    void putsTheProtectiveHeadersOnEveryAnswer() {
        for (Response answer : List.of(person().get(NOTES), given().get(NOTES), person().get("/outside"))) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Correlation-Id")).isNotBlank();
        }
    }

    @Test
    void knowsTheCallerFromTheToken() {
        assertThat(person().get("/api/v1/trouble/caller").asString()).isEqualTo("anna of c360-14 by test-client");
    }

    @Test
    void describesTheCommonProblemsInOpenApi() {
        String description = given().get("/q/openapi?format=json").asString();

        assertThat(description).contains("\"openapi\" : \"3.1.0\"", "application/problem+json", "\"Problem\"");
        assertThat(JsonPath.from(description)
                        .getMap("paths.'/api/v1/notes/{id}'.put.responses")
                        .keySet())
                .asString()
                .contains("400", "401", "403", "404", "409", "413", "415", "422", "500");
    }

    static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://parvis.fr/problems/" + code);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.jsonPath().getString("traceId")).isEqualTo(answer.header("X-Correlation-Id"));
    }

    static RequestSpecification person() {
        return given().auth().oauth2(Surroundings.token("anna", "PERSON")).contentType("application/json");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
