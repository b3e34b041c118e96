package fr.parvis.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HttpTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Echo echo;

    @BeforeEach
    void start() throws IOException {
        echo = new Echo(404, "application/problem+json", "{\"errors\": [{\"field\": \"words\"}], \"n\": 2}");
    }

    @AfterEach
    void stop() {
        echo.close();
    }

    static Stream<Function<RequestSpecification, Function<String, Response>>> requests() {
        return Stream.of(
                call -> to -> call.get(to + "/a/{id}/b", ID),
                call -> to -> call.get(to + "/a/{name}", "un deux/trois"),
                call -> to ->
                        call.queryParam("by", "été", "B").queryParam("m", 1).get(to + "/a"),
                call -> to -> call.queryParam("by").get(to + "/a?limit=2"),
                call -> to -> call.get(to + "/a?text=un été"),
                call -> to -> call.urlEncodingEnabled(false).get(to + "/a/{id}:batch?x=%00", ID),
                call -> to ->
                        call.auth().oauth2("t").header("If-Match", "\"1\"").get(to + "/a"),
                call -> to -> call.accept("application/json").delete(to + "/a"),
                call -> to -> call.contentType(ContentType.JSON).post(to + "/a"),
                call -> to -> call.contentType(ContentType.JSON)
                        .header("Idempotency-Key", ID)
                        .body(Map.of("words", "é"))
                        .post(to + "/a"),
                call -> to -> call.contentType("application/json").body("{").put(to + "/a"),
                call -> to -> call.contentType("application/json")
                        .body(new byte[] {'{', '}'})
                        .post(to + "/a"),
                call -> to -> call.contentType("application/json")
                        .body((Object) "null")
                        .request("PUT", to + "/a"),
                call -> to ->
                        call.contentType("application/json").body(List.of(1, 2)).post(to + "/a"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void sendsWhatRestAssuredSends(Function<RequestSpecification, Function<String, Response>> request) {
        Response theirs = request.apply(RestAssured.given()).apply(echo.url(""));
        Response ours = request.apply(Http.given()).apply(echo.url(""));

        assertThat(ours.asString()).isEqualTo(theirs.asString());
        assertThat(echo.heard()).hasSize(2);
        assertThat(echo.heard().getLast()).isEqualTo(echo.heard().getFirst());
    }

    @Test
    void showsTheAnswer() {
        Response answer = Http.given().get(echo.url("/a"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.header("absent")).isNull();
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).isEqualTo(answer.body().asString()).startsWith("{");
        assertThat(answer.<Integer>path("n")).isEqualTo(2);
        assertThat(answer.then().extract().jsonPath().getList("errors.field")).isEqualTo(List.of("words"));
    }

    @Test
    void holdsWhatIsTrueOfTheAnswer() {
        Http.given()
                .get(echo.url("/a"))
                .then()
                .statusCode(404)
                .statusCode(equalTo(404))
                .contentType("application/problem+json")
                .header("ETag", "\"1\"")
                .header("ETag", startsWith("\""))
                .body("errors", hasSize(1))
                .body("errors.field", hasItem("words"))
                .body("n", equalTo(2))
                .body(containsString("words"));
    }

    static Stream<Function<ValidatableResponse, Object>> untrue() {
        return Stream.of(
                answer -> answer.statusCode(200),
                answer -> answer.statusCode(equalTo(200)),
                answer -> answer.contentType("text/html"),
                answer -> answer.header("ETag", "\"2\""),
                answer -> answer.header("Location", startsWith("/")),
                answer -> answer.body("errors", hasSize(2)),
                answer -> answer.body("n", equalTo("2")),
                answer -> answer.body("absent", equalTo(1)),
                answer -> answer.body(containsString("no such word")));
    }

    @ParameterizedTest
    @MethodSource("untrue")
    void refusesWhatIsUntrueAndShowsTheWholeAnswer(Function<ValidatableResponse, Object> claim) {
        ValidatableResponse answer = Http.given().get(echo.url("/a")).then();

        assertThatThrownBy(() -> claim.apply(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET " + echo.url("/a") + " was answered 404")
                .hasMessageContaining("\"field\": \"words\"");
    }

    @Test
    void findsNothingInWhatDoesNotSayItIsJson() throws IOException {
        try (Echo text = new Echo(200, "text/plain", "{\"n\": 2}")) {
            assertThatThrownBy(() -> Http.get(text.url("/a")).then().body("n", equalTo(2)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no JSON");
        }
    }

    @Test
    void saysWhichWordItDoesNotKnow() {
        assertThatThrownBy(() -> Http.given().formParam("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("formParam");
    }

    @Test
    void sendsTheLastRequestAgainBySomebodyElseWithAllItBrought() {
        Response _ = Http.given()
                .auth()
                .oauth2("hers")
                .header("Idempotency-Key", ID)
                .header("If-Match", "\"1\"")
                .queryParam("by", "B")
                .body(Map.of("words", "é"))
                .put(echo.url("/a/1"));

        Response _ = Sent.last().again("his", "/a/2");

        assertThat(echo.heard()).hasSize(2);
        assertThat(echo.heard().getLast())
                .isNotEqualTo(echo.heard().getFirst())
                .doesNotContain(ID.toString())
                .isEqualTo(echo.heard()
                        .getFirst()
                        .replace("/a/1", "/a/2")
                        .replace("Bearer hers", "Bearer his")
                        .replace(
                                ID.toString(),
                                echo.heard().getLast().replaceAll("(?s).*Idempotency-Key=\\[([^]]*)].*", "$1")));
    }
}
