package fr.parvis.gateway.upstream;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that does not answer, or answers something else: nothing is given, never a half. */
@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class NoAnswerQuarkusTest {

    private static final String REQUESTS = "/api/v1/requests";

    @AfterEach
    void theServiceIsWellAgain() {
        Behind.is(Mood.WELL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WELL", "SLOW", "HONEST", "CHATTY", "FORBIDDING", "UNKNOWING", "TELLTALE"},
            mode = EnumSource.Mode.EXCLUDE)
    @Scenario(7)
    @Requirement("PER-24")
    void isADenialWithAProblemHoweverTheServiceFails(Mood mood) {
        Behind.is(mood);

        Instant begun = Instant.now();
        assertDenied(as(Callers.coordinator()).get(REQUESTS), mood);
        assertDenied(
                as(Callers.coordinator())
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{}")
                        .post(REQUESTS + "/" + UUID.randomUUID() + "/acknowledgement"),
                mood);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(14));
    }

    @Test
    void passesTheServicesOwnExplanationOfA503() {
        Behind.is(Mood.HONEST);

        Response answer = as(Callers.coordinator()).get(REQUESTS + "?q=velo");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("type")).endsWith("/knowledge-too-old");
    }

    @Test
    void deniesInItsOwnWordsWhatTheServiceDoesNotAllow() {
        Behind.is(Mood.FORBIDDING);

        Response answer = as(Callers.coordinator()).get(REQUESTS);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("type")).endsWith("/not-open");
    }

    @Test
    void asksToSignInAgainWhenTheServiceNoLongerKnowsTheToken() {
        Behind.is(Mood.UNKNOWING);

        Response answer = as(Callers.coordinator()).get(REQUESTS);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.jsonPath().getString("type")).endsWith("/unauthenticated");
    }

    @Test
    void worksAgainAsSoonAsTheServiceDoes() {
        Behind.is(Mood.GONE);
        assertThat(as(Callers.coordinator()).get(REQUESTS).statusCode()).isEqualTo(503);

        Behind.is(Mood.WELL);

        assertThat(as(Callers.coordinator()).get(REQUESTS).statusCode()).isEqualTo(200);
    }

    private static void assertDenied(Response answer, Mood mood) {
        assertThat(answer.statusCode()).as(mood.name()).isEqualTo(503);
        assertThat(answer.contentType()).as(mood.name()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).as(mood.name()).endsWith("/no-answer");
        assertThat(answer.header("Retry-After")).as(mood.name()).isNotNull();
        assertThat(answer.asString()).as(mood.name()).doesNotContain("her name", "items", "inside");
    }
}
