package fr.parvis.keycloak;

import fr.parvis.keycloak.realms.Side;
import jakarta.json.JsonStructure;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** The administration interface of one realm, called with the rights of one machine client. */
public final class RealmApi {
    private final Http http = new Http();
    private final URI admin;
    private final String token;

    RealmApi(IdentityServer server, Side side, String client, String secret) {
        this.admin = URI.create(server.url() + "/admin/realms/" + side.realm());
        URI tokens = URI.create(server.url() + "/realms/" + side.realm() + "/protocol/openid-connect/token");
        Http.Answer answer = http.form(
                tokens, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        this.token = answer.object().getString("access_token");
    }

    public Http.Answer get(String path) {
        return send(path, "GET", HttpRequest.BodyPublishers.noBody());
    }

    public Http.Answer post(String path, JsonStructure body) {
        return send(path, "POST", HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    public Http.Answer put(String path, JsonStructure body) {
        return send(path, "PUT", HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    public Http.Answer delete(String path) {
        return send(path, "DELETE", HttpRequest.BodyPublishers.noBody());
    }

    /** How many accounts bear exactly this username. */
    public int accountsNamed(String username) {
        return get("/users?exact=true&username=" + username).array().size();
    }

    Http.Answer absolute(String address) {
        return send(URI.create(address), "GET", HttpRequest.BodyPublishers.noBody());
    }

    private Http.Answer send(String path, String method, HttpRequest.BodyPublisher body) {
        return send(URI.create(admin + path), method, body);
    }

    private Http.Answer send(URI address, String method, HttpRequest.BodyPublisher body) {
        return http.send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body));
    }
}
