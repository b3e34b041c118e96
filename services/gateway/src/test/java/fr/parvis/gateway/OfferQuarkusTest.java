package fr.parvis.gateway;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a Communauté 360 sends and gets. */
@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class OfferQuarkusTest {

    private static final String REQUESTS = "/api/v1/requests";

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    /** Another antenna has the same sides, roles and codes; only its identity server is another. */
    @Test
    @Requirement({"GAT-11", "IND-EP-21"})
    void servesNobodyOfAnotherAntenna() {
        String theirs = TestToken.of("offer", "coordinator", "C360_COORDINATOR")
                .withClaim("organisation", "c360-14")
                .withIssuer("https://other-antenna.invalid/realms/parvis-offer")
                .sign();

        as(theirs).get(REQUESTS).then().statusCode(401);
        as(theirs)
                .contentType("application/json")
                .body("{\"expectedAnswerOn\":\"2026-12-01\"}")
                .post(REQUESTS + "/" + UUID.randomUUID() + "/acknowledgement")
                .then()
                .statusCode(401);

        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    @Requirement({"GAT-01", "GAT-08"})
    void passesTheCallersOwnTokenAndWhatTheRouteNamesAndNothingElse() {
        String token = Callers.coordinator();
        UUID handle = UUID.randomUUID();

        as(token)
                .header("Accept-Language", "en")
                .header("X-Correlation-Id", "partner-4711")
                .header("Idempotency-Key", "key-1")
                .header("If-None-Match", "\"other\"")
                .header("Cookie", "a=b")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Organisation", "c360-27")
                .contentType("application/json")
                .body("{\"expectedAnswerOn\":\"2026-12-01\"}")
                .post(REQUESTS + "/" + handle + "/acknowledgement")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", "partner-4711")
                .body("acknowledgedOn", equalTo("2026-12-01"));

        Map<String, Object> asked = one();
        assertThat(asked.get("method")).isEqualTo("POST");
        assertThat(asked.get("uri")).isEqualTo(REQUESTS + "/" + handle + "/acknowledgement");
        assertThat(asked.get("body")).isEqualTo("{\"expectedAnswerOn\":\"2026-12-01\"}");
        assertThat(headers(asked))
                .containsOnlyKeys(
                        "authorization",
                        "accept",
                        "accept-encoding",
                        "accept-language",
                        "content-type",
                        "content-length",
                        "host",
                        "idempotency-key",
                        "x-correlation-id")
                .containsEntry("authorization", List.of("Bearer " + token))
                .containsEntry("accept", List.of("application/json"))
                .containsEntry("accept-language", List.of("en"))
                .containsEntry("idempotency-key", List.of("key-1"))
                .containsEntry("x-correlation-id", List.of("partner-4711"));
    }

    @Test
    void passesQueriesAndTheAddressOfTheNextPageAsThePartnerCallsIt() {
        as(Callers.coordinator())
                .get(REQUESTS + "?limit=2&q=v%C3%A9lo")
                .then()
                .statusCode(200)
                .header("Link", "</api/v1/requests?limit=1&cursor=a%2Bb>; rel=\"next\"");

        assertThat(one().get("uri")).isEqualTo(REQUESTS + "?limit=2&q=v%C3%A9lo");
    }

    @Test
    @Requirement("GAT-08")
    void passesVersionsBothWays() {
        String path = REQUESTS + "/" + UUID.randomUUID();
        String response = "/api/v1/responses/" + UUID.randomUUID();
        String token = Callers.coordinator();

        as(token).get(path).then().statusCode(200).header("ETag", Behind.VERSION);
        as(token)
                .header("If-None-Match", Behind.VERSION)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", Behind.VERSION)
                .body(equalTo(""));
        as(token)
                .contentType("application/json")
                .body("{}")
                .put(response)
                .then()
                .statusCode(428)
                .body("type", endsWith("precondition-required"));
        as(token)
                .contentType("application/json")
                .header("If-Match", "\"v0\"")
                .body("{}")
                .put(response)
                .then()
                .statusCode(412);
        as(token)
                .contentType("application/json")
                .header("If-Match", Behind.VERSION)
                .body(Behind.RESPONSE.getBytes(StandardCharsets.UTF_8))
                .put(response)
                .then()
                .statusCode(200);
    }

    @Test
    @Requirement("GAT-03")
    void saysTheSameOfWhatIsAbsentWithdrawnOrAnothersAndKeepsTheServicesWordsToItself() {
        Response absent =
                as(Callers.coordinator()).get(REQUESTS + "/" + Behind.ABSENT).andReturn();

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.jsonPath().getString("type")).endsWith("/not-found");
        assertThat(absent.jsonPath().getString("detail")).doesNotContain("as the service says it");
        assertThat(absent.jsonPath().getString("traceId")).isEqualTo(absent.header("X-Correlation-Id"));
        assertThat(absent.headers().asList()).extracting(Header::getName).doesNotContain("ETag", "Link");
    }

    @Test
    void passesTheServicesOwnRefusalsInPlainWords() {
        as(Callers.coordinator())
                .contentType("application/json")
                .body("{}")
                .post(REQUESTS + "/" + UUID.randomUUID() + "/acknowledgement")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("idempotency-key-missing"))
                .body("detail", equalTo("as the service says it"));
    }

    @Test
    void letsNoHeaderOutThatIsNotOnTheList() {
        Behind.is(Mood.CHATTY);

        Response answer = as(Callers.coordinator()).get(REQUESTS + "/" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase(Locale.ROOT)))
                .containsOnly(
                        "content-type",
                        "content-length",
                        "etag",
                        "x-correlation-id",
                        "cache-control",
                        "x-content-type-options",
                        "referrer-policy",
                        "content-security-policy",
                        "ratelimit-policy",
                        "ratelimit");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Requirement({"GAT-02", "GAT-05"})
    void answersEverythingThatIsNotOpenWithTheSameProblem() {
        String token = Callers.coordinator();
        List<String> closed = List.of(
                "/api/v1/communities",
                "/api/v1/knowledge",
                "/api/v1/protocols/coverage",
                "/api/v1/cases",
                "/api/v1/persons/" + UUID.randomUUID(),
                "/api/v1/priority-signals",
                "/api/v1/nothing",
                "/",
                "/q/openapi",
                "/q/swagger-ui",
                "/q/dev");
        String first = "";
        for (String path : closed) {
            Response answer = as(token).header("X-Correlation-Id", "same-4711").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.contentType()).as(path).isEqualTo("application/problem+json");
            first = first.isEmpty() ? answer.asString() : first;
            assertThat(answer.asString()).as(path).isEqualTo(first);
        }
        assertThat(first).contains("https://parvis.fr/problems/not-open").doesNotContain("api/v1");
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        as(Callers.coordinator())
                .get("/api/v1/nothing")
                .then()
                .header("Content-Language", "fr")
                .body("detail", startsWith("Cet appel n’est pas ouvert"));
        as(Callers.coordinator())
                .header("Accept-Language", "en")
                .get("/api/v1/nothing")
                .then()
                .header("Content-Language", "en")
                .body("detail", startsWith("This call is not open"));
    }

    @Test
    void isNoCoordinatorWhoHasNoOrganisationOrTwoRolesOfPartners() {
        as(TestToken.of("offer", "nobody-" + Callers.some(), Callers.COORDINATOR)
                        .sign())
                .get(REQUESTS)
                .then()
                .statusCode(403)
                .body("errors", nullValue());
        as(TestToken.of("offer", "nobody-" + Callers.some(), Callers.COORDINATOR)
                        .withClaim("organisation", "mdph-14")
                        .sign())
                .get(REQUESTS)
                .then()
                .statusCode(403);
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void showsItsHealthToEverybodyAndItsFiguresToMachinesOfThisSide() {
        Http.get("/q/health/ready").then().statusCode(200);
        Http.get("/q/metrics").then().statusCode(401);
        as(Callers.coordinator()).get("/q/metrics").then().statusCode(403);
        as(Tokens.service("offer", "watch")).get("/q/metrics").then().statusCode(200);
    }

    private static Map<String, Object> one() {
        List<Map<String, Object>> asked = Behind.asked();
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> headers(Map<String, Object> asked) {
        return (Map<String, List<String>>) Objects.requireNonNull(asked.get("headers"));
    }
}
