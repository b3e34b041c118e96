package fr.parvis.portal.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small server on the loopback address. */
final class LocalServer implements AutoCloseable {

    /** Answers one call. */
    @FunctionalInterface
    interface Answering {
        Reply answer(Call call);
    }

    /** A call as it came. */
    record Call(
            String method,
            String path,
            Map<String, String> query,
            @Nullable String authorization,
            @Nullable String idempotencyKey,
            String body) {

        Map<String, String> form() {
            return parameters(body);
        }
    }

    /**
     * An answer.
     *
     * @param location where to go instead; empty: nowhere
     */
    record Reply(int status, String location, String body) {
        static Reply json(int status, String body) {
            return new Reply(status, "", body);
        }

        static Reply redirect(String location) {
            return new Reply(302, location, "");
        }
    }

    private final HttpServer server;

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    static LocalServer start(Answering answering) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> handle(exchange, answering));
            server.start();
            return new LocalServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            Reply reply = answering.answer(new Call(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    parameters(uri.getRawQuery()),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (!reply.location().isEmpty()) {
                exchange.getResponseHeaders().set("Location", reply.location());
            }
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    static Map<String, String> parameters(@Nullable String raw) {
        Map<String, String> parameters = new HashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
