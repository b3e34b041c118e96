package fr.parvis.data.demo.load;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** One account on one service. */
final class Caller {
    static final Duration TIMEOUT = Duration.ofSeconds(30);
    /** How long an event may take to arrive, or a service to be there, before the load gives up; far above what it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI base;
    private final SignIn account;

    Caller(HttpClient http, URI base, SignIn account) {
        this.http = http;
        this.base = base;
        this.account = account;
    }

    Answer get(String path) throws InterruptedException {
        return patiently("GET", path, Map.of(), "");
    }

    /** The same key and body always give the same answer and act once. */
    Answer post(String path, String key, Map<String, ?> body) throws InterruptedException {
        return patiently("POST", path, Map.of("Idempotency-Key", key), write(body))
                .require();
    }

    /** A POST that only asks. */
    Answer ask(String path, Map<String, ?> body) throws InterruptedException {
        return patiently("POST", path, Map.of(), write(body)).require();
    }

    Answer put(String path, String entityTag, Map<String, ?> body) throws InterruptedException {
        return patiently("PUT", path, Map.of("If-Match", entityTag), write(body))
                .require();
    }

    /** Asks again until what an event brings is there. */
    Answer await(String path, Arrival arrived, String what) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = get(path);
            if (answer.status() == 200 && arrived.isThere(answer.body())) {
                return answer;
            }
            if (System.nanoTime() - end > 0) {
                throw new LoadException(what + " did not arrive within " + PATIENCE.toSeconds() + " s (" + answer.call()
                        + " answered " + answer.status() + ").");
            }
            Thread.sleep(PAUSE);
        }
    }

    /**
     * A service that has just started may need a moment, or know that another one does: it then says so by 503. A busy
     * machine may also lose a connection, and then nobody knows whether the call was heard: it is repeated where that
     * cannot act twice.
     */
    private Answer patiently(String method, String path, Map<String, String> headers, String body)
            throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = send(method, path, headers, body);
                if (!NOT_NOW.contains(answer.status()) || System.nanoTime() - end > 0) {
                    return answer;
                }
            } catch (IOException e) {
                if (method.equals("PUT") || e instanceof JacksonException || System.nanoTime() - end > 0) {
                    throw new LoadException(call(method, path) + " failed: " + e + ".", e);
                }
            }
            Thread.sleep(PAUSE_AFTER_REFUSAL);
        }
    }

    /** Whether what is waited for stands in an answer. */
    interface Arrival {
        boolean isThere(JsonNode body) throws InterruptedException;
    }

    private Answer send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + account.token())
                .header("Accept-Language", "fr")
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var response = http.send(request.build(), BodyHandlers.ofString());
        var json = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        return new Answer(
                call(method, path),
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                json);
    }

    private String call(String method, String path) {
        return method + " " + uri(path);
    }

    private URI uri(String path) {
        return base.resolve("/api/v1" + path);
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException("a map of texts and numbers is always JSON", e);
        }
    }
}
