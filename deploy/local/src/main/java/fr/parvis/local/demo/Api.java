package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One caller on one service: every call carries the caller's real token. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String baseUrl;
    private final TokenSource token;

    private Api(String baseUrl, TokenSource token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    /** One of our services: paths begin below {@code /api/v1}. */
    static Api of(String baseUrl, TokenSource token) {
        return new Api(baseUrl + "/api/v1", token);
    }

    /** Another server: paths are whole. */
    static Api bare(String baseUrl, TokenSource token) {
        return new Api(baseUrl, token);
    }

    /** Gives a token that is still valid. */
    interface TokenSource {
        String token() throws IOException, InterruptedException;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** POST under a fresh idempotency key. */
    Answer post(String path, Object body) throws IOException, InterruptedException {
        return post(path, body, UUID.randomUUID());
    }

    Answer post(String path, Object body, UUID idempotencyKey) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey.toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer put(String path, Object body, String entityTag) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", entityTag)
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token.token());
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), body(response));
    }

    private static JsonNode body(HttpResponse<String> response) throws IOException {
        if (response.body().isBlank()) {
            return MissingNode.getInstance();
        }
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json ? JSON.readTree(response.body()) : TextNode.valueOf(response.body());
    }

    /** Asks Keycloak for tokens and keeps them until shortly before they end. */
    static final class SignIn implements TokenSource {

        private final URI endpoint;
        private final Map<String, String> form;
        private String kept = "";
        private long keptUntilNanos;

        SignIn(URI endpoint, Map<String, String> form) {
            this.endpoint = endpoint;
            this.form = Map.copyOf(form);
        }

        /** A machine client signs in for itself. */
        static SignIn ofAMachine(URI endpoint, MachineClient client) {
            return new SignIn(
                    endpoint,
                    Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_id",
                            client.id(),
                            "client_secret",
                            client.secret()));
        }

        @Override
        public synchronized String token() throws IOException, InterruptedException {
            if (kept.isEmpty() || System.nanoTime() - keptUntilNanos > 0) {
                HttpRequest request = HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofString(Forms.encode(form)))
                        .build();
                HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
                if (response.statusCode() != 200) {
                    throw new UnexpectedAnswer("sign-in refused: " + response.statusCode() + " " + response.body());
                }
                JsonNode body = JSON.readTree(response.body());
                kept = body.get("access_token").asText();
                keptUntilNanos = System.nanoTime()
                        + Duration.ofSeconds(body.get("expires_in").asLong() - 20)
                                .toNanos();
            }
            return kept;
        }
    }
}
