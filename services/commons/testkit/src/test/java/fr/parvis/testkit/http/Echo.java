package fr.parvis.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers what it is told to, and remembers what it was sent. */
final class Echo implements AutoCloseable {

    private static final List<String> TOLD_APART =
            List.of("Authorization", "Accept", "Idempotency-Key", "If-Match", "Content-Length", "Connection");

    private final List<String> heard = new ArrayList<>();
    private final HttpServer server;

    Echo(int status, String type, String answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, status, type, answer));
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** One entry for each request: method, path, query, some headers and the body. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void answer(HttpExchange exchange, int status, String type, String answer) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<String> headers = TOLD_APART.stream()
                .map(name -> name + "=" + exchange.getRequestHeaders().get(name))
                .toList();
        heard.add("%s %s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
