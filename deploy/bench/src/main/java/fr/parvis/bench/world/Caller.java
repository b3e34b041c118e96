package fr.parvis.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.bench.measure.HttpConnection;
import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Somebody with a token who asks a service one thing after the other. */
public final class Caller implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpConnection connection;
    private final String headers;

    public Caller(int port, String headers) {
        this.headers = headers;
        try {
            connection = new HttpConnection(port);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** A request that takes effect once, with a key of its own. */
    public static byte[] post(String path, String headers, Map<String, ?> body) {
        try {
            String key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
            return HttpConnection.request("POST", path, headers + key, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] get(String path, String headers) {
        return HttpConnection.request("GET", path, headers, "");
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return ask(post(path, headers, body));
    }

    public JsonNode get(String path) {
        return ask(get(path, headers));
    }

    private JsonNode ask(byte[] request) {
        try {
            HttpConnection.Answer answer = connection.send(request);
            if (answer.status() / 100 != 2) {
                throw new EmbeddedException(
                        "A service refused what the bench needs (%d): %s".formatted(answer.status(), answer.text()));
            }
            return JSON.readTree(answer.text());
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private static EmbeddedException lost(IOException e) {
        return new EmbeddedException(
                "A service of the bench does not answer any more (%s).".formatted(e.getMessage()), e);
    }

    @Override
    public void close() {
        connection.close();
    }
}
