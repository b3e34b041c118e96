package fr.parvis.keycloak.realms;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Tokens of one realm, asked for as a client asks. */
final class SignIn {
    private final Http http = new Http();
    private final IdentityServer server;
    private final Side side;

    SignIn(IdentityServer server, Side side) {
        this.server = server;
        this.side = side;
    }

    Http.Answer password(String username, String password, String scope) {
        return demo(Map.of("grant_type", "password", "username", username, "password", password, "scope", scope));
    }

    Http.Answer password(String username) {
        return password(username, server.secrets().password(username), "openid");
    }

    Http.Answer refresh(String token) {
        return demo(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    Http.Answer machine(String clientId) {
        return token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_secret",
                server.secrets().clientSecret(clientId)));
    }

    /** The first step of a browser's sign-in. */
    Http.Answer browser(String query) {
        return http.get(URI.create(
                openid("auth") + "?client_id=portal-" + side.lower() + "&response_type=code&scope=openid&" + query));
    }

    /** One part of a token, 0 its header and 1 its claims. */
    static JsonObject part(String token, int index) {
        String text = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private Http.Answer demo(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("client_id", side.demoClient());
        all.put("client_secret", server.secrets().demoSecret(side));
        return token(all);
    }

    private Http.Answer token(Map<String, String> fields) {
        return http.form(URI.create(openid("token")), fields);
    }

    private String openid(String endpoint) {
        return "%s/realms/%s/protocol/openid-connect/%s".formatted(server.url(), side.realm(), endpoint);
    }
}
