package fr.parvis.keycloak.oneside;

import static fr.parvis.keycloak.realms.Side.DEMAND;
import static fr.parvis.keycloak.realms.Side.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.RealmApi;
import fr.parvis.keycloak.SharedServer;
import fr.parvis.keycloak.realms.DemoPeople;
import fr.parvis.keycloak.realms.Side;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Roles given and refused, on a real Keycloak with the provider. */
@Requirement("IND-EP-06")
class RoleGrantsTest {
    private static final String CLAIRE = DemoPeople.named("claire.marie").id();

    private final IdentityServer server = SharedServer.get();

    /** A coordinator cannot become a facilitator by a role in her realm, by a role made there, or by a second account. */
    @Test
    @Scenario(11)
    @Requirement("FAC-01")
    void refusesTheFacilitatorRoleToACoordinatorOnEveryWayAndReportsIt() {
        Human claire = new Human(DemoPeople.named("claire.marie").naturalPerson());

        Http.Answer absent = grant(OFFER, CLAIRE, roleOf(DEMAND, "FACILITATOR"));
        Http.Answer forbidden = server.registrar(OFFER).post("/roles", named("FACILITATOR"));
        Http.Answer made = server.operator(OFFER).post("/roles", named("FACILITATOR"));
        Http.Answer copied = grant(OFFER, CLAIRE, roleOf(OFFER, "FACILITATOR"));
        server.operator(OFFER).delete("/roles/FACILITATOR");
        Http.Answer second = server.registrar(DEMAND).post("/users", claire.account("claire.marie.facilitator"));

        assertThat(absent.status()).isEqualTo(404);
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(made.status()).isEqualTo(201);
        assertThat(copied.status()).isEqualTo(400);
        assertThat(copied.body()).contains("nul n'a de rôle des deux côtés");
        assertThat(second.status()).isEqualTo(400);
        assertThat(rolesOf(OFFER, CLAIRE)).contains("C360_COORDINATOR").doesNotContain("FACILITATOR");
        assertThat(Refusals.reported(server, OFFER)).contains("role_of_another_side");
        assertThat(Refusals.reported(server, DEMAND)).contains("second_account");
    }

    @Test
    void refusesAProfessionalRoleToAnUnidentifiedAccountAndAllowsItOnceIdentified() {
        String id = open(DEMAND, "role.one").id();

        Http.Answer before = grant(DEMAND, id, roleOf(DEMAND, "FACILITATOR"));
        JsonObject identity = Json.createObjectBuilder()
                .add("attributes", Human.another().attributes())
                .build();
        server.registrar(DEMAND).put("/users/" + id, identity);
        Http.Answer after = grant(DEMAND, id, roleOf(DEMAND, "FACILITATOR"));

        assertThat(before.status()).isEqualTo(400);
        assertThat(before.body()).contains("role_without_fingerprint");
        assertThat(Refusals.reported(server, DEMAND)).contains("role_without_fingerprint");
        assertThat(after.status()).isEqualTo(204);
    }

    @Test
    void refusesARoleOfOursToAGroup() {
        RealmApi registrar = server.registrar(DEMAND);
        Http.Answer group = registrar.post("/groups", named("facilitators"));
        String path = "/groups/" + group.id() + "/role-mappings/realm";

        Http.Answer answer = registrar.post(path, roleOf(DEMAND, "FACILITATOR"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(registrar.get(path).array()).isEmpty();
    }

    @Test
    void refusesAProfessionalRoleHiddenInAnotherRole() {
        RealmApi operator = server.operator(DEMAND);
        operator.post("/roles", named("harmless"));
        operator.post("/roles/harmless/composites", roleOf(DEMAND, "SUPERVISOR"));

        Http.Answer answer = grant(DEMAND, open(DEMAND, "role.two").id(), roleOf(DEMAND, "harmless"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void refusesAnImportedAccountWithAProfessionalRole() {
        JsonObject user = Json.createObjectBuilder()
                .add("username", "smuggled.in")
                .add("enabled", true)
                .add("realmRoles", Json.createArrayBuilder().add("FACILITATOR"))
                .build();
        JsonObject realm = Json.createObjectBuilder()
                .add("ifResourceExists", "FAIL")
                .add("users", Json.createArrayBuilder().add(user))
                .build();

        Http.Answer answer = server.operator(DEMAND).post("/partialImport", realm);

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(server.registrar(DEMAND).accountsNamed("smuggled.in")).isZero();
    }

    @Test
    void refusesAMachinesRoleToAHumanBeing() {
        Http.Answer answer = grant(DEMAND, open(DEMAND, "role.three").id(), roleOf(DEMAND, "SERVICE"));
        Http.Answer disguised = server.registrar(DEMAND).post("/users", username("service-account-false"));

        assertThat(answer.body()).contains("role_of_machines");
        assertThat(disguised.status()).isEqualTo(400);
    }

    @Test
    void givesPersonsTheirRoleWithoutAFingerprintAndProfessionalsNever() {
        String facilitator = DemoPeople.named("karim.benali").id();

        assertThat(grant(DEMAND, open(DEMAND, "p-bbbbbb").id(), roleOf(DEMAND, "PERSON"))
                        .status())
                .isEqualTo(204);
        assertThat(grant(DEMAND, facilitator, roleOf(DEMAND, "PERSON")).body()).contains("role_of_persons");
    }

    private Http.Answer open(Side side, String username) {
        return server.registrar(side).post("/users", username(username));
    }

    private Http.Answer grant(Side side, String user, JsonArray roles) {
        return server.registrar(side).post("/users/" + user + "/role-mappings/realm", roles);
    }

    private String rolesOf(Side side, String user) {
        return server.registrar(side)
                .get("/users/" + user + "/role-mappings/realm")
                .body();
    }

    private JsonArray roleOf(Side side, String name) {
        JsonObject role = server.operator(side).get("/roles/" + name).object();
        return Json.createArrayBuilder().add(role).build();
    }

    private static JsonObject named(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private static JsonObject username(String name) {
        return Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .build();
    }
}
