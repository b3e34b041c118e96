package fr.parvis.data.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.data.demo.load.DemoPlatform.Login;
import fr.parvis.data.demo.load.DemoPlatform.Machine;
import fr.parvis.data.demo.load.DemoPlatform.Realm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/** A platform on a free port that answers like the services, as far as the loader looks at their answers. */
final class FakePlatform implements AutoCloseable {
    final FakeServices services = new FakeServices();
    private final HttpServer server;

    FakePlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    DemoPlatform description(Path mark) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new DemoPlatform(
                mark,
                new DemoPlatform.Services(base, base, base, new DemoPlatform.Supervision(base, base, base)),
                List.of(realm(base, "demand"), realm(base, "offer"), realm(base, "neutral")),
                List.of(
                        login("demand", "sophie.lemoine", "FACILITATOR", ""),
                        login("demand", "karim.benali", "FACILITATOR", ""),
                        login("demand", "paul.roussel", "CARRIER_MANAGER", ""),
                        login("demand", "claude.vasseur", "SUPERVISOR", ""),
                        login("neutral", "agnes.toutain", "GOVERNANCE", ""),
                        login("demand", "p-bdr3nr", "PERSON", ""),
                        login("demand", "p-h9s6g3", "PERSON", ""),
                        login("demand", "p-fqszsh", "PERSON", ""),
                        login("demand", "p-tj9zz4", "PERSON", ""),
                        login("demand", "p-me67p3", "PERSON", ""),
                        login("demand", "p-z9qwh3", "PERSON", ""),
                        login("offer", "helene.besnard", "CARRIER_SIGNATORY", ""),
                        login("offer", "claire.marie", "C360_COORDINATOR", "c360-14"),
                        login("offer", "denis.fouquet", "C360_COORDINATOR", "c360-27"),
                        login("offer", "maelle.anquetil", "C360_COORDINATOR", "c360-50"),
                        login("offer", "yves.gautier", "C360_COORDINATOR", "c360-61"),
                        login("offer", "nadia.haddad", "C360_COORDINATOR", "c360-76")),
                List.of(new Machine("demand", "ars-signal", "secret")));
    }

    private static Realm realm(URI base, String side) {
        return new Realm(side, base.resolve("/token"), "demo", "secret");
    }

    private static Login login(String side, String username, String role, String organisation) {
        return new Login(side, username, "password", "subject-of-" + username, role, organisation);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var call = new FakeServices.Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body);
            var answer = services.answer(call);
            if (call.acts() && services.mute.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return;
            }
            var bytes = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
