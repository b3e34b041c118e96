package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens accounts in the realm of one side as its registrar does, and asks what the server reported there. */
final class Accounts {
    private final String side;
    private final Api registrar;
    private final Api operator;

    Accounts(PlatformDescription platform, String side) {
        this.side = side;
        this.registrar = administration(platform, side, "account-registrar");
        this.operator = administration(platform, side, "platform-operator");
    }

    private static Api administration(PlatformDescription platform, String side, String client) {
        String realm = platform.identityServer().baseUrl() + "/admin/realms/"
                + platform.realm(side).name();
        return Api.bare(
                realm, Api.SignIn.ofAMachine(platform.tokenEndpoint(side), platform.machineClient(side, client)));
    }

    /** A person's account as an antenna makes it: a random name, no e-mail, no identity. */
    DemoAccount ofAPerson(String label) throws IOException, InterruptedException {
        String username = "p-" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID() + "-Aa1";
        Map<String, Object> credential = Map.of("type", "password", "value", password, "temporary", false);
        registrar
                .post("/users", Map.of("username", username, "enabled", true, "credentials", List.of(credential)))
                .require(201);
        String id = registrar
                .get("/users?exact=true&username=" + username)
                .require(200)
                .text("/0/id");
        registrar
                .post("/users/" + id + "/role-mappings/realm", List.of(role(id, "PERSON")))
                .require(204);
        return new DemoAccount(side, username, password, id, label, "PERSON", "");
    }

    /** Tries to open a professional's account; the answer says whether the server let it be. */
    Answer ofAProfessional(String username, Map<String, String> naturalPerson)
            throws IOException, InterruptedException {
        Map<String, Object> attributes = new HashMap<>();
        naturalPerson.forEach((name, value) -> attributes.put(name, List.of(value)));
        return registrar.post("/users", Map.of("username", username, "enabled", true, "attributes", attributes));
    }

    /** Copies a role of the other side into this realm and tries to give it; the copy does not stay. */
    Answer giveCopiedRole(String user, String role) throws IOException, InterruptedException {
        operator.post("/roles", Map.of("name", role)).require(201);
        try {
            JsonNode copy = operator.get("/roles/" + role).require(200).body();
            return registrar.post("/users/" + user + "/role-mappings/realm", List.of(copy));
        } finally {
            operator.delete("/roles/" + role);
        }
    }

    boolean has(String user, String role) throws IOException, InterruptedException {
        return registrar
                .get("/users/" + user + "/role-mappings/realm")
                .require(200)
                .body()
                .findValuesAsText("name")
                .contains(role);
    }

    /** Refusals of a second side for one human being that the server has reported so far. */
    long reported() throws IOException, InterruptedException {
        List<String> kinds =
                registrar.get("/admin-events?max=1000").require(200).body().findValuesAsText("resourceType");
        return Collections.frequency(kinds, "PARVIS_ONE_PERSON_ONE_ACCOUNT");
    }

    boolean exists(String username) throws IOException, InterruptedException {
        return !registrar
                .get("/users?exact=true&username=" + username)
                .require(200)
                .body()
                .isEmpty();
    }

    private JsonNode role(String user, String name) throws IOException, InterruptedException {
        for (JsonNode role : registrar
                .get("/users/" + user + "/role-mappings/realm/available")
                .require(200)
                .body()) {
            if (role.path("name").asText().equals(name)) {
                return role;
            }
        }
        throw new UnexpectedAnswer("the registrar may not give the role " + name);
    }
}
