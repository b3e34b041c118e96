package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.independence.platform.PlatformDescription;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes accounts on the identity server as its administrator does, and asks what it reported. */
final class Accounts {

    private static final String ADMIN = "/admin/realms/";

    private final Api admin;

    Accounts(PlatformDescription platform) {
        PlatformDescription.IdentityServer server = platform.identityServer();
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                server.administrator(),
                "password",
                server.administratorPassword());
        URI endpoint = URI.create(server.baseUrl() + "/realms/master/protocol/openid-connect/token");
        this.admin = Api.bare(server.baseUrl(), new Api.SignIn(endpoint, form));
    }

    /** A person's account as an antenna makes it: a random name, no e-mail, no identity. */
    PlatformDescription.DemoAccount ofAPerson(String label) throws IOException, InterruptedException {
        String username = "p-" + UUID.randomUUID().toString().substring(0, 8);
        String password = UUID.randomUUID() + "-Aa1";
        Map<String, Object> user = Map.of(
                "username",
                username,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        admin.post(ADMIN + "parvis-demand/users", user).require(201);
        String id = admin.get(ADMIN + "parvis-demand/users?exact=true&username=" + username)
                .require(200)
                .text("/0/id");
        JsonNode role =
                admin.get(ADMIN + "parvis-demand/roles/PERSON").require(200).body();
        admin.post(ADMIN + "parvis-demand/users/" + id + "/role-mappings/realm", List.of(role))
                .require(204);
        return new PlatformDescription.DemoAccount("demand", username, password, id, label, "PERSON", "");
    }

    /** Tries to make a professional's account; the answer says whether the server let it be. */
    Answer ofAProfessional(String realm, String username, Map<String, String> naturalPerson)
            throws IOException, InterruptedException {
        Map<String, Object> attributes = new java.util.HashMap<>();
        naturalPerson.forEach((name, value) -> attributes.put(name, List.of(value)));
        return admin.post(
                ADMIN + realm + "/users", Map.of("username", username, "enabled", true, "attributes", attributes));
    }

    /** Refusals of a second account that the server has reported in this realm so far. */
    long reported(String realm) throws IOException, InterruptedException {
        JsonNode events = admin.get(
                        ADMIN + realm + "/admin-events?resourceTypes=PARVIS_ONE_PERSON_ONE_ACCOUNT&max=1000")
                .require(200)
                .body();
        return events.size();
    }

    boolean exists(String realm, String username) throws IOException, InterruptedException {
        return admin.get(ADMIN + realm + "/users?exact=true&username=" + username)
                        .require(200)
                        .body()
                        .size()
                > 0;
    }
}
