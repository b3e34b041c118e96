package fr.parvis.gateway;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the regional health agency sends and hears, and what a partner of the other side finds here. */
@QuarkusTest
@ParvisService(name = "gateway", side = "demand", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "persons"))
class DemandQuarkusTest {

    private static final String SIGNALS = "/api/v1/priority-signals";
    private static final String SIGNAL =
            "{\"contact\":\"l’école\",\"criteria\":[\"CHILD_OUT_OF_SCHOOL\"],\"personWasTold\":false}";

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    @Test
    @Scenario(3)
    @Requirement({"GAT-04", "GAT-13"})
    void tellsTheAgencyTheOneWordAndNothingElse() {
        try (Lines lines = Lines.listen()) {
            Response answer = signal(Callers.ars());

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.asString()).isEqualTo("{\"status\":\"RECEIVED\"}");
            assertThat(answer.header("ETag")).isNull();
            assertThat(Behind.asked()).hasSize(1);
            assertThat(lines.written()).singleElement().asString().contains("forwarded", SIGNALS, "partner_type=ARS");
            assertThat(lines.written().getFirst()).doesNotContain("école", "OUT_OF_SCHOOL");
        }
    }

    @Test
    @Requirement("GAT-04")
    void tellsTheAgencyNothingWhenTheServiceSaysMoreThanTheWord() {
        Behind.is(Mood.TELLTALE);

        Response answer = signal(Callers.ars());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).doesNotContain("case", "open\"");
    }

    @Test
    @Requirement("GAT-04")
    void letsTheAgencyReadNothing() {
        for (String path : List.of(SIGNALS, "/api/v1/persons", "/api/v1/cases", "/api/v1/me")) {
            as(Callers.ars()).get(path).then().statusCode(403);
        }
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    @Scenario(8)
    @Requirement({"GAT-05", "IND-53"})
    void deniesLogsAndCountsACoordinatorWhoAsksForWhatIsPrivateHere() {
        double before = counted();
        try (Lines lines = Lines.listen()) {
            List<String> wanted = List.of(
                    "/api/v1/cases/" + UUID.randomUUID() + "/diagnosis-sheet",
                    "/api/v1/cases/" + UUID.randomUUID() + "/notes",
                    "/api/v1/persons/" + UUID.randomUUID() + "/consents");
            for (String path : wanted) {
                as(Callers.coordinator("c360-14")).get(path).then().statusCode(401);
            }

            assertThat(lines.written(wanted.size()))
                    .hasSize(wanted.size())
                    .allMatch(line -> line.contains("refused") && line.contains("reason=other_side"))
                    .noneMatch(line -> line.contains("diagnosis") || line.contains("consents"));
        }
        assertThat(counted() - before).isEqualTo(3);
        assertThat(Behind.asked()).isEmpty();
    }

    private static double counted() {
        return as(Tokens.service("demand", "watch"))
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("parvis_gateway_refused_total") && line.contains("other_side"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Response signal(String token) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SIGNAL.getBytes(StandardCharsets.UTF_8))
                .post(SIGNALS);
    }
}
