package fr.parvis.supervision;

import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.supervision.world.Endpoints;
import fr.parvis.supervision.world.People;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may knock at which door on which side; each side's test knocks at all of them. */
abstract class PolicyTable {

    private static final Map<String, List<String>> ROLES = Map.of(
            "demand",
            List.of(
                    "PERSON",
                    "SUPPORTER",
                    "REPRESENTATIVE",
                    "FACILITATOR",
                    "CARRIER_MANAGER",
                    "SUPERVISOR",
                    "ARS_SIGNAL",
                    "SERVICE"),
            "offer",
            List.of("C360_COORDINATOR", "PROVIDER", "CARRIER_SIGNATORY", "SERVICE"),
            "neutral",
            List.of("ARS", "GOVERNANCE", "OPERATOR", "SERVICE"));

    /** Written by hand: what is not here must not exist. A side without a role in a line has no such resource. */
    private static final String TABLE = """
            GET  /api/v1/organisations                                   CARRIER_MANAGER CARRIER_SIGNATORY
            POST /api/v1/organisations                                   CARRIER_MANAGER CARRIER_SIGNATORY
            GET  /api/v1/supervisors                                     CARRIER_MANAGER FACILITATOR CARRIER_SIGNATORY C360_COORDINATOR
            POST /api/v1/supervisors                                     CARRIER_MANAGER CARRIER_SIGNATORY
            GET  /api/v1/territories                                     CARRIER_MANAGER FACILITATOR SUPERVISOR CARRIER_SIGNATORY C360_COORDINATOR
            POST /api/v1/territories                                     CARRIER_MANAGER CARRIER_SIGNATORY
            GET  /api/v1/practice-sessions                               CARRIER_MANAGER FACILITATOR SUPERVISOR CARRIER_SIGNATORY C360_COORDINATOR
            POST /api/v1/practice-sessions                               CARRIER_MANAGER C360_COORDINATOR
            GET  /api/v1/practice-sessions/{id}                          CARRIER_MANAGER FACILITATOR SUPERVISOR CARRIER_SIGNATORY C360_COORDINATOR
            PUT  /api/v1/practice-sessions/{id}                          CARRIER_MANAGER C360_COORDINATOR
            POST /api/v1/practice-sessions/{id}/confirmation             CARRIER_MANAGER C360_COORDINATOR
            POST /api/v1/practice-sessions/{id}/cancellation             CARRIER_MANAGER C360_COORDINATOR
            POST /api/v1/practice-sessions/{id}/record                   CARRIER_MANAGER SUPERVISOR C360_COORDINATOR
            GET  /api/v1/practice-years/{year}                           CARRIER_MANAGER FACILITATOR CARRIER_SIGNATORY C360_COORDINATOR
            GET  /api/v1/practice-years/{year}/territories/{code}        CARRIER_MANAGER FACILITATOR CARRIER_SIGNATORY C360_COORDINATOR
            GET  /api/v1/line-managers                                   CARRIER_MANAGER
            POST /api/v1/line-managers                                   CARRIER_MANAGER
            GET  /api/v1/staff                                           CARRIER_MANAGER
            POST /api/v1/staff                                           CARRIER_MANAGER
            GET  /api/v1/staff/me                                        FACILITATOR
            GET  /api/v1/staff/{id}                                      CARRIER_MANAGER
            PUT  /api/v1/staff/{id}                                      CARRIER_MANAGER
            POST /api/v1/staff/{id}/end                                  CARRIER_MANAGER
            GET  /api/v1/governance-members                              GOVERNANCE ARS
            POST /api/v1/governance-members                              GOVERNANCE
            POST /api/v1/governance-members/{id}/end                     GOVERNANCE
            GET  /api/v1/governance-meetings                             GOVERNANCE ARS
            POST /api/v1/governance-meetings                             GOVERNANCE
            GET  /api/v1/governance-meetings/{id}                        GOVERNANCE ARS
            PUT  /api/v1/governance-meetings/{id}/attendance             GOVERNANCE
            POST /api/v1/governance-meetings/{id}/decisions              GOVERNANCE
            """;

    private static final Map<String, Set<String>> POLICY = policy();

    private final String side;

    PolicyTable(String side) {
        this.side = side;
    }

    static Stream<String> endpoints() {
        return POLICY.keySet().stream();
    }

    @Test
    void hasNoEndpointBeyondTheTable() {
        assertThat(Endpoints.all()).containsExactlyInAnyOrderElementsOf(POLICY.keySet());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @Requirement("SUP-09")
    void opensEachEndpointToItsRolesAloneAndHidesThoseOfOtherSides(String endpoint) {
        Set<String> allowed = POLICY.getOrDefault(endpoint, Set.of());
        boolean here = allowed.stream().anyMatch(own()::contains);
        for (String role : own()) {
            int status = call(People.with(side, "somebody", role), endpoint);
            if (!here) {
                assertThat(status).as(role).isEqualTo(404);
            } else if (allowed.contains(role)) {
                assertThat(status)
                        .as(role)
                        .isIn(200, 400, endpoint.contains("{") || endpoint.endsWith("/me") ? 404 : 200);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @Requirement({"IND-EP-06", "IND-EP-07"})
    void believesNoRoleOfATokenThatHoldsARoleOfAnotherSide(String endpoint) {
        boolean here = POLICY.getOrDefault(endpoint, Set.of()).stream().anyMatch(own()::contains);
        for (String other : ROLES.keySet()) {
            if (!other.equals(side)) {
                String foreign = ROLES.getOrDefault(other, List.of()).getFirst();
                String[] both =
                        Stream.concat(own().stream(), Stream.of(foreign)).toArray(String[]::new);

                assertThat(call(People.with(side, "somebody", both), endpoint)).isEqualTo(here ? 403 : 404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @Requirement("IND-EP-06")
    void refusesTokensOfAnotherSideExpiredOnesAndNone(String endpoint) {
        TestToken own = TestToken.of(side, "somebody", own().toArray(String[]::new));

        assertThat(call(given(), endpoint)).isEqualTo(401);
        assertThat(call(bearer(own.expired()), endpoint)).isEqualTo(401);
        assertThat(call(given().auth().oauth2("not.a.token"), endpoint)).isEqualTo(401);
        for (String other : ROLES.keySet()) {
            if (!other.equals(side)) {
                String[] roles = ROLES.getOrDefault(other, List.of()).toArray(String[]::new);
                assertThat(call(bearer(TestToken.of(other, "somebody", roles)), endpoint))
                        .isEqualTo(401);
                assertThat(call(bearer(own.withAudience("parvis-" + other + "-api")), endpoint))
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void isHealthyForWhoeverWatchesAndMeasuredForMachinesOnly() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(401);
        People.with(side, "somebody", own().getFirst()).get("/q/metrics").then().statusCode(403);
        People.with(side, "watcher", "SERVICE").get("/q/metrics").then().statusCode(200);
    }

    private List<String> own() {
        return ROLES.getOrDefault(side, List.of());
    }

    private static RequestSpecification bearer(TestToken token) {
        return given().auth().oauth2(token.sign());
    }

    private static int call(RequestSpecification caller, String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(method.length() + 1)
                .replace("{year}", "2026")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (!"GET".equals(method)) {
            caller.contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}");
        }
        return caller.request(method, path).statusCode();
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
