package fr.parvis.persons.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An endpoint without a line in the table is red; each line is tried with every role, both ways. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class PolicyQuarkusTest {

    @Test
    void hasALineForEveryEndpointAndNoOther() {
        assertThat(Endpoints.found()).containsExactlyInAnyOrderEntriesOf(Policy.lines());
    }

    @Test
    void letsEachRoleThroughItsOwnDoorsOnly() {
        Policy.lines().forEach((endpoint, roles) -> {
            for (String role : Policy.ROLES) {
                int status = knock(endpoint, Api.as(token(role)));

                assertThat(status == 403)
                        .as("%s as %s: %d", endpoint, role, status)
                        .isEqualTo(!roles.contains(role));
                assertThat(status)
                        .as("%s as %s", endpoint, role)
                        .isNotEqualTo(401)
                        .isLessThan(500);
            }
        });
    }

    @Test
    @Requirement("IND-EP-06")
    void answersNoMachineButTheOneThatWorksWithHerDecisions() {
        String watching = Tokens.service("demand", "supervision-demand");
        String nameless =
                TestToken.of("demand", UUID.randomUUID().toString(), "SERVICE").sign();
        Policy.lines().keySet().forEach(endpoint -> {
            for (String token : List.of(watching, nameless)) {
                assertThat(knock(endpoint, Api.as(token))).as(endpoint).isEqualTo(403);
            }
        });
        Api.as(watching).get("/q/metrics").then().statusCode(200);
    }

    @Test
    @Requirement({"IND-EP-06", "GAT-05"})
    void knowsNobodyWithoutAValidTokenOfThisSide() {
        TestToken demand = TestToken.of("demand", "somebody", "PERSON", "FACILITATOR", "SERVICE");
        for (String endpoint : Policy.lines().keySet()) {
            assertThat(knock(
                            endpoint,
                            RestAssured.given().urlEncodingEnabled(false).contentType("application/json")))
                    .as(endpoint)
                    .isEqualTo(401);
            assertThat(knock(endpoint, Api.as(Tokens.coordinator("c", "c360-14"))))
                    .as(endpoint)
                    .isEqualTo(401);
            assertThat(knock(endpoint, Api.as(Tokens.ars("a")))).as(endpoint).isEqualTo(401);
            assertThat(knock(endpoint, Api.as(demand.expired().sign())))
                    .as(endpoint)
                    .isEqualTo(401);
            assertThat(knock(
                            endpoint,
                            Api.as(demand.withAudience("parvis-offer-api").sign())))
                    .as(endpoint)
                    .isEqualTo(401);
        }
    }

    @Test
    void showsHealthToAllAndNothingElse() {
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/metrics").then().statusCode(401);
        RestAssured.get("/q/openapi").then().statusCode(401);
    }

    private static String token(String role) {
        return role.equals("SERVICE")
                ? Tokens.service("demand", "facilitation")
                : TestToken.of("demand", UUID.randomUUID().toString(), role).sign();
    }

    private static int knock(String endpoint, RequestSpecification request) {
        String[] words = endpoint.split(" ", 2);
        String path = words[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        // A door for bytes answers 415 to everybody who brings something else.
        String format = path.contains("/parts/") ? "application/octet-stream" : "application/json";
        return request.contentType(format)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body((words[0].equals("GET") ? "" : "{}").getBytes(StandardCharsets.UTF_8))
                .request(words[0], path)
                .statusCode();
    }
}
