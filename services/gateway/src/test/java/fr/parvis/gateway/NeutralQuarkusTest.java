package fr.parvis.gateway;

import static fr.parvis.gateway.world.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.Callers;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Lines;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agent of the regional health agency reads, and what she does not. */
@QuarkusTest
@ParvisService(name = "gateway", side = "neutral", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "indicators"))
class NeutralQuarkusTest {

    private static final String INDICATOR = "/api/v1/indicators/IND-10";

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    @Test
    @Requirement({"GAT-02", "GAT-13"})
    void letsTheAgencyReadFiguresByTwoDimensionsAndWritesThatItDid() {
        String figures = INDICATOR + "/figures/2026-03~12?by=TERRITORY&by=AGE_BAND&publication=1";
        try (Lines lines = Lines.listen()) {
            as(Callers.agent()).get(figures).then().statusCode(200).header("ETag", Behind.VERSION);

            assertThat(lines.written())
                    .singleElement()
                    .asString()
                    .contains("forwarded \"GET /api/v1/indicators/{code}/figures/{period} HTTP/1.1\" 200")
                    .contains("side=neutral partner_type=ARS");
        }
        assertThat(Behind.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.get("uri")).isEqualTo(figures));
    }

    @Test
    @Requirement("GAT-02")
    void letsTheAgencyReadDefinitionsEvolutionsPublicationsAndWhatIsMasked() {
        List<String> open = List.of(
                "/api/v1/indicators?limit=5",
                INDICATOR,
                INDICATOR + "/evolution?length=QUARTER&periods=4&by=TERRITORY",
                "/api/v1/publications",
                "/api/v1/masking-rules");
        for (String path : open) {
            as(Callers.agent()).get(path).then().statusCode(200);
        }
        assertThat(Behind.asked()).extracting(asked -> asked.get("uri")).isEqualTo(open);
    }

    @Test
    void namesTheDimensionThatIsOneTooMany() {
        as(Callers.agent())
                .get(INDICATOR + "/figures/2026?by=TERRITORY&by=GENDER&by=AGE_BAND")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-parameter"))
                .body("errors.field", contains("by"))
                .body("errors.message", contains("ne doit pas être donné plus de 2 fois"));
        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    void saysInItsOwnWordsThatAnIndicatorIsNotThere() {
        as(Callers.agent())
                .get("/api/v1/indicators/" + Behind.ABSENT_CODE)
                .then()
                .statusCode(404)
                .body("type", endsWith("/not-found"));
    }

    @Test
    @Requirement("GAT-02")
    void isClosedToTheAgencyForEverythingElse() {
        for (String path : List.of(
                INDICATOR + "/figures/2026/csv",
                INDICATOR + "/facts",
                "/api/v1/facts",
                "/api/v1/sessions",
                "/api/v1/priority-signals",
                "/api/v1/requests")) {
            as(Callers.agent()).get(path).then().statusCode(403).body("type", endsWith("not-open"));
        }
        as(Callers.agent())
                .contentType("application/json")
                .body("{}")
                .post(INDICATOR)
                .then()
                .statusCode(403);
        assertThat(Behind.asked()).isEmpty();
    }

    /** Governance reads at the service itself, on its portal: it is no partner. */
    @Test
    @Requirement("GAT-02")
    void isClosedToEverybodyOfThisSideWhoIsNoPartner() {
        for (String role : List.of("GOVERNANCE", "OPERATOR", "SERVICE", Callers.ARS)) {
            as(TestToken.of("neutral", "account-" + Callers.some(), role).sign())
                    .get(INDICATOR)
                    .then()
                    .statusCode(403);
        }
        as(Callers.ars()).get(INDICATOR).then().statusCode(401);
        as(Tokens.facilitator("karim")).get(INDICATOR).then().statusCode(401);
        assertThat(Behind.asked()).isEmpty();
    }
}
