package fr.parvis.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.gateway.world.UpstreamContract.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The service behind the gateway, by its contract and its ways to fail, on a real port. A test chooses the way through {@link Behind}. */
public final class UpstreamService implements QuarkusTestResourceLifecycleManager {

    static final String URL = "gateway.test.upstream.url";
    private static final int LARGER_THAN_ALLOWED = 17 * 1024 * 1024;

    /** How it behaves towards the next requests. */
    public enum Mood {
        WELL,
        /** Answers after thirteen seconds, more than twice as long as tests wait. */
        SLOW,
        /** Begins to answer in time and never ends. */
        ENDLESS,
        GONE,
        BROKEN,
        /** A 503 that explains itself. */
        HONEST,
        /** A 503 from something in between. */
        PROXY,
        HALF,
        /** Whole for HTTP, cut off as JSON. */
        CUT,
        HTML,
        LYING,
        REDIRECTING,
        ODD,
        CHATTY,
        FORBIDDING,
        UNKNOWING,
        HUGE,
        TELLTALE,
        FOREIGN_PROBLEM,
        PACKED
    }

    private final CountDownLatch never = new CountDownLatch(1);
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private @Nullable UpstreamContract contract;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;
    private String upstream = "";

    @Override
    public void init(Map<String, String> arguments) {
        upstream = Objects.requireNonNull(arguments.get("upstream"), "name the upstream");
    }

    @Override
    public Map<String, String> start() {
        try {
            contract = new UpstreamContract(upstream);
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            threads = Executors.newThreadPerTaskExecutor(UpstreamService::thread);
            started.setExecutor(threads);
            started.createContext("/", this::serve);
            started.createContext("/told/", this::tell);
            started.start();
            server = started;
            String url = "http://127.0.0.1:" + started.getAddress().getPort();
            System.setProperty(URL, url);
            return Map.of("parvis." + upstream + ".url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reads JSON looks for its parts with the class loader of its thread, and the server's own threads have another one. */
    private static Thread thread(Runnable work) {
        return Thread.ofVirtual().unstarted(() -> {
            Thread.currentThread().setContextClassLoader(UpstreamService.class.getClassLoader());
            work.run();
        });
    }

    @Override
    public void stop() {
        never.countDown();
        if (server != null) {
            server.stop(0);
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(record(exchange, body));
        Reply well = Objects.requireNonNull(contract).answer(exchange, body);
        Map<String, String> json = Map.of("Content-Type", "application/json");
        switch (mood) {
            case WELL -> answer(exchange, well);
            case SLOW -> {
                pause();
                answer(exchange, well);
            }
            case ENDLESS -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"items\": [".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                pause();
                exchange.close();
            }
            case GONE -> exchange.close();
            case BROKEN -> answer(exchange, Reply.problem(500, "internal"));
            case HONEST -> answer(exchange, Reply.problem(503, "knowledge-too-old"));
            case PROXY -> answer(exchange, new Reply(503, Map.of("Content-Type", "text/html"), "<h1>503</h1>"));
            case HALF -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("{\"items\": [".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case CUT -> answer(exchange, new Reply(well.status(), json, "{\"items\": [{\"handle\""));
            case HTML ->
                answer(exchange, new Reply(well.status(), Map.of("Content-Type", "text/html"), "<p>her name</p>"));
            case LYING -> answer(exchange, new Reply(well.status(), json, "<p>her name</p>"));
            case REDIRECTING ->
                answer(exchange, new Reply(302, Map.of("Location", System.getProperty(URL) + "/other"), ""));
            case ODD -> answer(exchange, new Reply(418, json, "{}"));
            case CHATTY -> answer(exchange, new Reply(well.status(), chatty(well), well.body()));
            case FORBIDDING -> answer(exchange, Reply.problem(403, "forbidden"));
            case UNKNOWING -> answer(exchange, Reply.problem(401, "unauthenticated"));
            case HUGE ->
                answer(exchange, new Reply(well.status(), json, "{\"a\":\"" + "x".repeat(LARGER_THAN_ALLOWED) + "\"}"));
            case TELLTALE -> answer(exchange, new Reply(202, json, "{\"status\":\"RECEIVED\",\"case\":\"open\"}"));
            case FOREIGN_PROBLEM ->
                answer(
                        exchange,
                        new Reply(
                                400,
                                Map.of("Content-Type", "application/problem+json"),
                                "{\"type\":\"about:blank\",\"status\":400}"));
            case PACKED ->
                answer(
                        exchange,
                        new Reply(
                                well.status(),
                                Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
                                well.body()));
        }
    }

    private static Map<String, String> chatty(Reply well) {
        Map<String, String> headers = new TreeMap<>(well.headers());
        headers.putAll(Map.of(
                "Set-Cookie", "session=1",
                "Server", "inside",
                "X-Person", "her name",
                "Access-Control-Allow-Origin", "*",
                "Cache-Control", "public, max-age=3600",
                "Location", "http://inside:8080/"));
        return headers;
    }

    private void pause() {
        try {
            if (never.await(13, TimeUnit.SECONDS)) {
                throw new IllegalStateException("stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject record(HttpExchange exchange, String body) {
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), new JsonArray(values)));
        return new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("body", body);
    }

    /** For tests: PUT changes the mood and forgets what was asked, GET tells what was asked. */
    private void tell(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("PUT")) {
            mood = Mood.valueOf(body);
            asked.clear();
        }
        answer(exchange, new Reply(200, Map.of("Content-Type", "application/json"), new JsonArray(asked).encode()));
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
