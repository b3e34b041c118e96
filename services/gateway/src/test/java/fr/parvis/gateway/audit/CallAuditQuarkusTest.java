package fr.parvis.gateway.audit;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.RawHttp;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class CallAuditQuarkusTest {

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    @Test
    @Requirement({"GAT-13", "IND-53"})
    void writesOneLineAndCountsOneForEachRefusalByItsReason() {
        assertOne(
                "not_listed", "C360", () -> as(Callers.coordinator()).get("/api/v1/persons/jeanne-dupont?name=Dupont"));
        assertOne(
                "no_partner",
                "-",
                () -> as(TestToken.of("offer", Callers.some(), "PROVIDER").sign())
                        .get("/api/v1/requests"));
        assertOne("other_side", "-", () -> as(Tokens.facilitator("karim")).get("/api/v1/requests"));
        assertOne("not_signed_in", "-", () -> Http.get("/api/v1/requests"));
        assertOne("not_listed", "-", () -> RawHttp.get("jeanne-dupont", "no.token.atall"));
        assertOne("not_signed_in", "-", () -> as("no.token.atall").get("/api/v1/persons/jeanne-dupont"));
        Behind.is(Mood.FORBIDDING);
        assertOne("refused_upstream", "C360", () -> as(Callers.coordinator()).get("/api/v1/requests"));
    }

    @Test
    @Requirement("GAT-13")
    void writesTheRouteAndNeverWhatWasTyped() {
        try (Lines lines = Lines.listen()) {
            as(Callers.coordinator("c360-14")).get("/api/v1/requests/" + UUID.randomUUID());
            as(Callers.coordinator("c360-14")).get("/api/v1/requests?q=jeanne");

            assertThat(lines.written())
                    .hasSize(2)
                    .allMatch(line -> line.contains("organisation=c360-14") && line.contains("forwarded"))
                    .noneMatch(line -> line.contains("jeanne") || line.contains("account-"));
            assertThat(lines.written().getFirst()).contains("\"GET /api/v1/requests/{handle} HTTP/1.1\" 200");
        }
    }

    @Test
    @Requirement("GAT-13")
    void writesNoWordThatWasSearchedForWhenTheServiceDoesNotAnswer() {
        try (Lines lines = Lines.listen()) {
            Behind.is(Mood.SLOW);
            as(Callers.coordinator()).get("/api/v1/requests?q=jeanne").then().statusCode(503);
            Behind.is(Mood.GONE);
            as(Callers.coordinator()).get("/api/v1/requests?q=jeanne").then().statusCode(503);

            assertThat(lines.written())
                    .hasSize(2)
                    .allMatch(line -> line.contains("no answer to \"GET /api/v1/requests\""))
                    .noneMatch(line -> line.contains("jeanne"));
        }
    }

    private static void assertOne(String reason, String partnerType, Runnable call) {
        double before = counted(reason, partnerType);
        try (Lines lines = Lines.listen()) {
            call.run();

            List<String> refusals = lines.written(1).stream()
                    .filter(line -> line.contains("refused"))
                    .toList();
            assertThat(refusals)
                    .as(reason)
                    .singleElement()
                    .asString()
                    .contains("reason=" + reason, "partner_type=" + partnerType, "side=offer")
                    .doesNotContainIgnoringCase("dupont");
        }
        assertThat(counted(reason, partnerType) - before).as(reason).isEqualTo(1);
    }

    private static double counted(String reason, String partnerType) {
        return as(Tokens.service("offer", "watch"))
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("parvis_gateway_refused_total{")
                        && line.contains("reason=\"" + reason + "\"")
                        && line.contains("partner_type=\"" + partnerType + "\"")
                        && line.contains("side=\"offer\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
