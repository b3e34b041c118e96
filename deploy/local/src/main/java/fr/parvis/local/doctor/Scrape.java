package fr.parvis.local.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import fr.parvis.independence.platform.PlatformDescription.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Fetches the figures of the services of a running antenna, as Prometheus would: with the gateway's own token of each side. */
public final class Scrape implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    /** No later version: a long answer that begins while the connection changes over breaks it off now and then. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Map<String, String> tokens = new HashMap<>();
    private final PlatformDescription platform;

    public Scrape(PlatformDescription platform) {
        this.platform = platform;
    }

    /** Fails with what the service or the identity server said when that was not the figures. */
    public Figures of(Service service) throws IOException, InterruptedException {
        return Figures.parse(text(service, "/q/metrics"));
    }

    /** What else a service shows to whoever reads its figures. */
    public String text(Service service, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.baseUrl() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(service.side()))
                .build();
        return ask(request);
    }

    @Override
    public void close() {
        client.close();
    }

    private String token(String side) throws IOException, InterruptedException {
        String known = tokens.get(side);
        if (known != null) {
            return known;
        }
        MachineClient gateway = platform.machineClient(side, "gateway-" + side);
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(gateway.id(), URLEncoder.encode(gateway.secret(), StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(platform.tokenEndpoint(side))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String token = JSON.readTree(ask(request)).path("access_token").asText();
        tokens.put(side, token);
        return token;
    }

    private String ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
