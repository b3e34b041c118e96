package fr.parvis.cooperation;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.world.Endpoints;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class PolicyQuarkusTest {

    private static final String COORDINATOR = "C360_COORDINATOR";
    private static final String PROVIDER = "PROVIDER";
    private static final String SIGNATORY = "CARRIER_SIGNATORY";
    private static final Set<String> ROLES = Set.of(COORDINATOR, PROVIDER, SIGNATORY, "SERVICE");

    /** Written by hand: what is not here must not exist. */
    private static final Map<String, Set<String>> POLICY = Map.ofEntries(
            Map.entry("GET /api/v1/communities", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/communities", Set.of(SIGNATORY)),
            Map.entry("GET /api/v1/protocols", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("POST /api/v1/protocols", Set.of(SIGNATORY)),
            Map.entry("GET /api/v1/protocols/coverage", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("GET /api/v1/protocols/{id}", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("PUT /api/v1/protocols/{id}/clauses", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("POST /api/v1/protocols/{id}/signatures", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("POST /api/v1/protocols/{id}/status", Set.of(SIGNATORY)),
            Map.entry("GET /api/v1/agreements", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements", Set.of(SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/end", Set.of(SIGNATORY)),
            Map.entry("PUT /api/v1/agreements/{id}/draft", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/versions", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}/versions/{number}", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}/differences", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/signatures", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/paper-signatures", Set.of(SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}/contacts", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/contacts", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreement-contacts/{id}/end", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/handovers", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/handovers/{id}/closing", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}/reviews", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/reviews", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/agreements/{id}/steps", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("POST /api/v1/agreements/{id}/steps/{step}/state", Set.of(COORDINATOR, PROVIDER, SIGNATORY)),
            Map.entry("GET /api/v1/convention-invitations", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("POST /api/v1/convention-invitations", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("POST /api/v1/convention-invitations/{id}/answer", Set.of(COORDINATOR, SIGNATORY)),
            Map.entry("GET /api/v1/requests", Set.of(COORDINATOR)),
            Map.entry("GET /api/v1/requests/{handle}", Set.of(COORDINATOR)),
            Map.entry("POST /api/v1/requests/{handle}/acknowledgement", Set.of(COORDINATOR)),
            Map.entry("GET /api/v1/requests/{handle}/responses", Set.of(COORDINATOR)),
            Map.entry("POST /api/v1/requests/{handle}/responses", Set.of(COORDINATOR)),
            Map.entry("GET /api/v1/responses/{handle}", Set.of(COORDINATOR)),
            Map.entry("PUT /api/v1/responses/{handle}", Set.of(COORDINATOR)),
            Map.entry("GET /api/v1/knowledge", Set.of(COORDINATOR, PROVIDER, SIGNATORY)));

    @Test
    @Requirement({"COO-06", "IND-EP-10"})
    void hasNoEndpointBeyondTheTableHenceNoneThatWritesALifeProject() {
        assertThat(Endpoints.all()).containsExactlyInAnyOrderElementsOf(POLICY.keySet());
        assertThat(POLICY.keySet()).noneMatch(endpoint -> endpoint.matches("(?i).*(project|expression|person).*"));
        assertThat(POLICY.keySet().stream()
                        .filter(endpoint -> endpoint.contains("/requests") && !endpoint.startsWith("GET")))
                .containsExactlyInAnyOrder(
                        "POST /api/v1/requests/{handle}/acknowledgement", "POST /api/v1/requests/{handle}/responses");
    }

    static Stream<String> endpoints() {
        return POLICY.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void opensEachEndpointToItsRolesAlone(String endpoint) {
        Set<String> allowed = POLICY.getOrDefault(endpoint, Set.of());
        for (String role : ROLES) {
            String token = Tokens.of("offer", "somebody", Set.of(role), Map.of("organisation", "c360-policy"));
            int status = call(given().auth().oauth2(token), endpoint);
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403, 500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @Requirement("IND-EP-06")
    void refusesTokensOfAnotherSideExpiredOnesAndNone(String endpoint) {
        TestToken own = TestToken.of("offer", "somebody", COORDINATOR, SIGNATORY, PROVIDER);

        assertThat(call(given(), endpoint)).isEqualTo(401);
        assertThat(call(given().auth().oauth2(own.expired().sign()), endpoint)).isEqualTo(401);
        assertThat(call(
                        given().auth()
                                .oauth2(own.withAudience("parvis-demand-api").sign()),
                        endpoint))
                .isEqualTo(401);
        assertThat(call(given().auth().oauth2(Tokens.facilitator("f")), endpoint))
                .isEqualTo(401);
        assertThat(call(given().auth().oauth2(Tokens.ars("a")), endpoint)).isEqualTo(401);
        assertThat(call(given().auth().oauth2("not.a.token"), endpoint)).isEqualTo(401);
    }

    @Test
    void refusesACoordinatorWithoutAnOrganisation() {
        String token = Tokens.of("offer", "somebody", Set.of(COORDINATOR), Map.of());

        assertThat(call(given().auth().oauth2(token), "GET /api/v1/requests")).isEqualTo(403);
        assertThat(call(given().auth().oauth2(token), "GET /api/v1/protocols")).isEqualTo(403);
        assertThat(call(given().auth().oauth2(token), "GET /api/v1/agreements")).isEqualTo(403);
    }

    @Test
    void refusesAnOrganisationThatCallsItselfLikeTheCarrier() {
        String token = Tokens.provider("somebody", "carrier");

        assertThat(call(given().auth().oauth2(token), "GET /api/v1/agreements")).isEqualTo(403);
    }

    private static int call(RequestSpecification caller, String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(method.length() + 1)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (!"GET".equals(method)) {
            caller.contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}");
        }
        return caller.request(method, path).statusCode();
    }
}
