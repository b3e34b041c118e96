package fr.parvis.independence.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.independence.Cell;
import fr.parvis.independence.Plane;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A client of one side whose tokens are also ones for another side. Made as the realm's own platform operator. */
public final class AudienceWidened implements Mutant {
    private static final String OPERATOR = "platform-operator";
    private static final String MAPPER = "independence mutant";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformDescription platform;
    private final String side;
    private final String client;
    private final String audience;

    public AudienceWidened(PlatformDescription platform, String side, String client, String audience) {
        this.platform = platform;
        this.side = side;
        this.client = client;
        this.audience = audience;
    }

    @Override
    public String name() {
        return "tokens of %s on side %s are also for %s".formatted(client, side, audience);
    }

    @Override
    public Cell shownBy() {
        return new Cell(Plane.TOKENS, "%s machine %s".formatted(side, client), "token", "audience");
    }

    @Override
    public void apply() throws IOException, InterruptedException {
        String mapper = JSON.writeValueAsString(Map.of(
                "name",
                MAPPER,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", audience, "access.token.claim", "true")));
        call("POST", mappers(), mapper);
    }

    @Override
    public void revert() throws IOException, InterruptedException {
        for (JsonNode mapper : JSON.readTree(call("GET", mappers(), ""))) {
            if (mapper.path("name").asText().equals(MAPPER)) {
                call("DELETE", mappers() + "/" + mapper.path("id").asText(), "");
            }
        }
    }

    private String mappers() throws IOException, InterruptedException {
        JsonNode found = JSON.readTree(call("GET", "/clients?clientId=" + client, ""));
        return "/clients/%s/protocol-mappers/models"
                .formatted(found.path(0).path("id").asText());
    }

    private String call(String method, String path, String body) throws IOException, InterruptedException {
        String url = "%s/admin/realms/%s%s".formatted(platform.identityServer().baseUrl(), realm().name(), path);
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() throws IOException, InterruptedException {
        MachineClient operator = platform.machineClient(side, OPERATOR);
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(OPERATOR, operator.secret());
        String answer = send(HttpRequest.newBuilder(platform.tokenEndpoint(side))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return JSON.readTree(answer).path("access_token").asText();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(
                        "%s answered %d %s".formatted(response.uri(), response.statusCode(), response.body()));
            }
            return response.body();
        }
    }

    private Realm realm() {
        return platform.realm(side);
    }
}
