package fr.parvis.indicators;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Endpoints;
import fr.parvis.indicators.world.Readers;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may read what; nobody can write anything. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class PolicyQuarkusTest {

    private static final List<String> ROLES = List.of("ARS", "GOVERNANCE", "OPERATOR", "SERVICE");

    /** Written by hand: what is not here must not exist. */
    private static final String TABLE = """
            GET /api/v1/indicators                                  ARS GOVERNANCE
            GET /api/v1/indicators/{code}                           ARS GOVERNANCE
            GET /api/v1/indicators/{code}/figures/{period}          ARS GOVERNANCE
            GET /api/v1/indicators/{code}/figures/{period}/csv      ARS GOVERNANCE
            GET /api/v1/indicators/{code}/evolution                 ARS GOVERNANCE
            GET /api/v1/masking-rules                               ARS GOVERNANCE
            GET /api/v1/publications                                ARS GOVERNANCE
            """;

    private static final Map<String, Set<String>> POLICY = policy();

    static Stream<String> endpoints() {
        return POLICY.keySet().stream();
    }

    @Test
    @Requirement("IND-EP-25")
    void hasNoEndpointBeyondTheTableHenceNoneThatWritesOrReadsFacts() {
        assertThat(Endpoints.all()).containsExactlyInAnyOrderElementsOf(POLICY.keySet());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void opensEachEndpointToItsRolesAlone(String endpoint) {
        Set<String> allowed = POLICY.getOrDefault(endpoint, Set.of());
        for (String role : ROLES) {
            int status = call(Readers.with("somebody", role), endpoint);
            if (allowed.contains(role)) {
                assertThat(status).as(role).isIn(200, endpoint.contains("{") ? 404 : 200);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @Requirement({"IND-EP-06", "IND-EP-21"})
    void knowsNobodyOfAnotherSideOrAnotherAntennaNorWithoutAValidToken(String endpoint) {
        TestToken own = TestToken.of("neutral", "somebody", "ARS", "GOVERNANCE");

        assertThat(call(given(), endpoint)).isEqualTo(401);
        assertThat(call(given().auth().oauth2("not.a.token"), endpoint)).isEqualTo(401);
        assertThat(call(bearer(own.expired()), endpoint)).isEqualTo(401);
        assertThat(call(bearer(own.withIssuer("https://other-antenna.invalid/realms/parvis-neutral")), endpoint))
                .isEqualTo(401);
        for (String side : List.of("demand", "offer")) {
            assertThat(call(bearer(TestToken.of(side, "somebody", "ARS", "GOVERNANCE")), endpoint))
                    .isEqualTo(401);
            assertThat(call(bearer(own.withAudience("parvis-" + side + "-api")), endpoint))
                    .isEqualTo(401);
        }
    }

    @Test
    void isHealthyForWhoeverWatchesAndMeasuredForMachinesOnly() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(401);
        Readers.ars().get("/q/metrics").then().statusCode(403);
        Readers.with("watcher", "SERVICE").get("/q/metrics").then().statusCode(200);
    }

    private static RequestSpecification bearer(TestToken token) {
        return given().auth().oauth2(token.sign());
    }

    private static int call(RequestSpecification caller, String endpoint) {
        String path =
                endpoint.substring("GET ".length()).replace("{code}", "IND-02").replace("{period}", "2025-12");
        return caller.get(path).statusCode();
    }

    private static Map<String, Set<String>> policy() {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> words = Arrays.asList(line.split("\\s+", -1));
            lines.put(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        });
        return lines;
    }
}
