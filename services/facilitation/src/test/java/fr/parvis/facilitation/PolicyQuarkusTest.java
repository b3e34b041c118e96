package fr.parvis.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may call what, written by hand and compared with what the running service offers. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class PolicyQuarkusTest {

    /** The table is closed: whoever adds an endpoint that assigns a place, reserves or prescribes has to write it here first. */
    @Test
    @Requirement("IND-EP-09")
    void offersExactlyTheseEndpointsAndNoneThatAssignsReservesOrPrescribes() {
        Set<String> offered = new TreeSet<>();
        Endpoints.all().forEach(endpoint -> offered.add(endpoint.toString()));

        assertThat(offered).containsExactlyInAnyOrderElementsOf(PolicyTable.DOORS.keySet());
        assertThat(offered)
                .noneMatch(endpoint -> endpoint.matches(
                        "(?i).*(assign|reserv|prescri|place|admission|orientation|notification|booking).*"));
    }

    @Test
    void opensEachEndpointToItsRolesAndToNoOther() {
        for (Endpoint endpoint : Endpoints.all()) {
            Set<String> allowed = PolicyTable.DOORS.getOrDefault(endpoint.toString(), Set.of());
            for (String role : PolicyTable.DEMAND_ROLES) {
                int status = call(
                        endpoint,
                        TestToken.of("demand", "unbound-" + role, role).sign());
                if (allowed.contains(role)) {
                    assertThat(status)
                            .as("%s as %s", endpoint, role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    @Requirement({"IND-EP-06", "FAC-01"})
    void refusesTokensOfAnotherSideExpiredOnesForeignOnesAndNone() {
        String own = "account";
        Map<String, String> refused = Map.of(
                "of the offer side", Tokens.coordinator(own, "c360-14"),
                "of the offer side, with our role",
                        TestToken.of("offer", own, PolicyTable.FACILITATOR).sign(),
                "of the neutral side", Tokens.ars(own),
                "expired",
                        TestToken.of("demand", own, PolicyTable.FACILITATOR)
                                .expired()
                                .sign(),
                "of our issuer for another API",
                        TestToken.of("demand", own, PolicyTable.FACILITATOR)
                                .withAudience("parvis-offer-api")
                                .sign(),
                "tampered with", Tokens.facilitator(own) + "x");

        for (Endpoint endpoint : Endpoints.all()) {
            refused.forEach((kind, token) -> assertThat(call(endpoint, token))
                    .as("%s with a token %s", endpoint, kind)
                    .isEqualTo(401));
            assertThat(send(Http.given().urlEncodingEnabled(false), endpoint))
                    .as("%s without token", endpoint)
                    .isEqualTo(endpoint.toString().equals(PolicyTable.CALENDAR) ? 404 : 401);
        }
    }

    private static int call(Endpoint endpoint, String token) {
        return send(Antenna.caller(token), endpoint);
    }

    private static int send(RequestSpecification caller, Endpoint endpoint) {
        RequestSpecification request = endpoint.method().equals("GET")
                ? caller
                : caller.contentType(
                                endpoint.path().contains("/parts/") ? "application/octet-stream" : "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{}");
        return request.request(endpoint.method(), endpoint.at(UUID.randomUUID().toString()))
                .statusCode();
    }
}
