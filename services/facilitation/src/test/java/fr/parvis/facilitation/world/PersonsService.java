package fr.parvis.facilitation.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The persons service as this one meets it: its contract and its ways to fail, on a real port. A test chooses the way through {@link Persons}; test
 * and server live in different class loaders.
 */
public final class PersonsService implements QuarkusTestResourceLifecycleManager {

    static final String URL = "facilitation.test.persons.url";
    private static final String HOLDERS = "/told/holders/";
    /** Written out: the first to use Vert.x's JSON has to be the service, or its codec is looked for in the wrong class loader. */
    private static final PersonsRegister.Reply DONE = new PersonsRegister.Reply(200, "{}");

    /** How it behaves towards the next requests. */
    public enum Mood {
        WELL,
        /** Answers after one second, far within what tests wait. */
        UNHURRIED,
        /** Answers after twelve seconds, when tests have long given up. */
        SLOW,
        /** Closes the connection without doing anything. */
        GONE,
        /** Does what is asked, and the answer is lost. */
        ANSWER_LOST,
        BROKEN,
        /** Answers 200 with something that is no answer. */
        CONFUSED
    }

    private final PersonsRegister register = new PersonsRegister();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            threads = Executors.newVirtualThreadPerTaskExecutor();
            started.setExecutor(threads);
            started.createContext("/", this::serve);
            started.createContext("/told/", this::tell);
            started.start();
            server = started;
            String url = "http://127.0.0.1:" + started.getAddress().getPort();
            System.setProperty(URL, url);
            return Map.of("parvis.persons.url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        switch (mood) {
            case WELL -> answer(exchange, register.answer(exchange, body, PersonsService::atOnce));
            case UNHURRIED -> answerAfter(1, exchange, body);
            case SLOW -> answerAfter(12, exchange, body);
            case GONE -> exchange.close();
            case ANSWER_LOST -> {
                register.answer(exchange, body, PersonsService::atOnce);
                exchange.close();
            }
            case BROKEN -> answer(exchange, new PersonsRegister.Reply(500, "{}"));
            case CONFUSED -> answer(exchange, new PersonsRegister.Reply(200, "[\"not an answer\"]"));
        }
    }

    private void answerAfter(int seconds, HttpExchange exchange, String body) throws IOException {
        answer(exchange, register.answer(exchange, body, () -> hesitate(seconds)));
    }

    private static void atOnce() {}

    private void hesitate(int seconds) {
        try {
            if (never.await(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For tests: PUT changes the mood or says who stands beside whom, GET tells what was asked. */
    private void tell(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith(HOLDERS)) {
            register.hold(path.substring(HOLDERS.length()), body);
            answer(exchange, DONE);
        } else if (exchange.getRequestMethod().equals("PUT")) {
            mood = Mood.valueOf(body);
            answer(exchange, DONE);
        } else {
            answer(exchange, new PersonsRegister.Reply(200, register.told().encode()));
        }
    }

    private static void answer(HttpExchange exchange, PersonsRegister.Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        String type = reply.status() < 400 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
