package fr.parvis.data.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One account's token, asked for when needed and kept until shortly before it ends. */
final class SignIn {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SPARE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final String who;
    private final URI endpoint;
    private final Map<String, String> form;
    private String kept = "";
    private long keptUntilNanos;

    SignIn(HttpClient http, String who, URI endpoint, Map<String, String> form) {
        this.http = http;
        this.who = who;
        this.endpoint = endpoint;
        this.form = Map.copyOf(form);
    }

    synchronized String token() throws IOException, InterruptedException {
        if (kept.isEmpty() || System.nanoTime() - keptUntilNanos > 0) {
            var response = http.send(
                    HttpRequest.newBuilder(endpoint)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .timeout(Caller.TIMEOUT)
                            .POST(BodyPublishers.ofString(encoded()))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LoadException("The account " + who + " cannot sign in: " + endpoint + " answered "
                        + response.statusCode() + " " + response.body() + ".");
            }
            var body = JSON.readTree(response.body());
            kept = body.get("access_token").asText();
            keptUntilNanos = System.nanoTime()
                    + Duration.ofSeconds(body.get("expires_in").asLong())
                            .minus(SPARE)
                            .toNanos();
        }
        return kept;
    }

    private String encoded() {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
