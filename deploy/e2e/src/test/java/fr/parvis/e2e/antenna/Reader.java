package fr.parvis.e2e.antenna;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A facilitator who opens files in persons and reads them. */
final class Reader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String persons;
    private final String token;

    private Reader(String persons, String token) {
        this.persons = persons;
        this.token = token;
    }

    static Reader signedIn(PlatformDescription platform) throws IOException, InterruptedException {
        DemoAccount account = platform.demoAccounts().stream()
                .filter(candidate -> candidate.side().equals("demand"))
                .filter(candidate -> candidate.role().equals("FACILITATOR"))
                .findFirst()
                .orElseThrow();
        Realm realm = platform.realm("demand");
        String form = "grant_type=password&client_id=%s&client_secret=%s&username=%s&password=%s"
                .formatted(
                        realm.demoClient(),
                        encoded(realm.demoClientSecret()),
                        encoded(account.username()),
                        encoded(account.password()));
        HttpRequest request = HttpRequest.newBuilder(platform.tokenEndpoint("demand"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            String token = JSON.readTree(answer).path("access_token").asText();
            return new Reader(platform.service("demand", "persons").baseUrl(), token);
        }
    }

    /** A file of somebody invented; its number. */
    String opensAFile() throws IOException, InterruptedException {
        HttpRequest request = to("/api/v1/persons")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"alias\":\"Lune\"}"))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("no file was opened: " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).path("personId").asText();
    }

    /** Whether the whole file was answered; false when the service broke off, was not there or answered anything else. */
    boolean reads(String file) throws InterruptedException {
        try {
            HttpRequest request = to("/api/v1/persons/" + file).GET().build();
            return http.send(request, BodyHandlers.ofString()).statusCode() == OK;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(persons + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
