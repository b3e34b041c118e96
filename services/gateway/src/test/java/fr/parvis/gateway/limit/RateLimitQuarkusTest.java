package fr.parvis.gateway.limit;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
@Requirement("GAT-08")
class RateLimitQuarkusTest {

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    @Test
    void tellsEveryCallerWhatIsLeft() {
        Response answer = as(Callers.coordinator()).get("/api/v1/requests");

        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"read\";q=300;w=60");
        assertThat(answer.header("RateLimit")).isEqualTo("\"read\";r=299;t=1");
        assertThat(answer.header("Retry-After")).isNull();
    }

    @Test
    void turnsAnOrganisationAwayThatCallsTooOftenWhoeverOfItCallsAndNobodyElse() {
        String organisation = "c360-" + Callers.some();
        int granted = (int) IntStream.range(0, 90)
                .filter(_ -> acknowledge(Callers.coordinator(organisation)).statusCode() == 200)
                .count();

        assertThat(granted).isBetween(60, 89);
        refused(() -> acknowledge(Callers.coordinator(organisation)))
                .then()
                .body("type", endsWith("too-many-requests"))
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"write\";q=60;w=60");
        assertThat(acknowledge(Callers.coordinator()).statusCode()).isEqualTo(200);
        assertThat(as(Callers.coordinator(organisation)).get("/api/v1/requests").statusCode())
                .isEqualTo(200);
    }

    @Test
    void turnsAwayWhoKeepsTryingWhatIsNotOpen() {
        String token = Callers.coordinator();
        IntStream.range(0, 45).forEach(_ -> as(token).get("/api/v1/persons"));

        refused(() -> as(token).get("/api/v1/persons"));
        as(token).get("/api/v1/requests").then().statusCode(200);
    }

    /** The first refusal of a few calls in a row: one call a second is granted, and this machine may stand still for as long. */
    private static Response refused(Supplier<Response> call) {
        return Stream.generate(call)
                .limit(30)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    private static Response acknowledge(String token) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", "key")
                .body("{}")
                .post("/api/v1/requests/" + UUID.randomUUID() + "/acknowledgement");
    }
}
