package fr.parvis.independence.tokens;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.independence.platform.PlatformDescription.IdentityServer;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import fr.parvis.independence.platform.PlatformDescription.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A realm that gives unsigned tokens and one service behind it that knows them; both can be made to misbehave. */
final class Town implements AutoCloseable {
    private final HttpServer http;
    private final Path log;
    /** Claims by who asked: a username or a client. */
    final Map<String, String> claims = new ConcurrentHashMap<>();

    /** How many of the next calls at its door are answered 503. */
    final AtomicInteger notNow = new AtomicInteger();

    volatile boolean silent;
    volatile boolean openToAll;

    Town(Path folder) throws IOException {
        this.log = Files.createFile(folder.resolve("persons.log"));
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/realms/", this::token);
        http.createContext("/api/", this::door);
        http.start();
        claims.put("lea", claims("demand", "PERSON"));
        claims.put("claire", claims("offer", "C360_COORDINATOR"));
    }

    static String claims(String side, String role) {
        return """
                {"iss":"http://x/realms/parvis-%1$s","aud":"parvis-%1$s-api","realm_access":{"roles":["%2$s"]}}""".formatted(side, role);
    }

    PlatformDescription platform() {
        String url = "http://127.0.0.1:" + http.getAddress().getPort();
        return new PlatformDescription(
                "test",
                ".",
                30,
                new PlatformDescription.Broker("", "", "", 0, "", List.of()),
                List.of(),
                new IdentityServer(url, "", List.of(realm("demand"), realm("offer"))),
                List.of(new Service("demand", "persons", url, 0, log.toString())),
                List.of(account("demand", "lea", "PERSON"), account("offer", "claire", "C360_COORDINATOR")));
    }

    private static Realm realm(String side) {
        List<MachineClient> machines = List.of();
        return new Realm(side, "parvis-" + side, "parvis-" + side + "-api", "parvis-demo", "secret", machines);
    }

    private static DemoAccount account(String side, String name, String role) {
        return new DemoAccount(side, name, "password", name, name, role, "");
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> form = new HashMap<>();
        for (String field : new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&", -1)) {
            int equals = field.indexOf('=');
            form.put(
                    field.substring(0, equals), URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        String payload = claims.getOrDefault(form.getOrDefault("username", ""), "{}");
        String token =
                "e30." + Base64.getUrlEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".signature";
        answer(call, 200, "{\"access_token\":\"" + token + "\"}");
    }

    private void door(HttpExchange call) throws IOException {
        String header = call.getRequestHeaders().getFirst("Authorization");
        boolean notNowAnswered = notNow.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        int status = notNowAnswered ? 503 : openToAll ? 200 : status(header == null ? "" : header);
        if (!silent) {
            String line = "127.0.0.1 - - [now] \"%s %s HTTP/1.1\" %d 0\n"
                    .formatted(call.getRequestMethod(), call.getRequestURI(), status);
            Files.writeString(log, line, StandardOpenOption.APPEND);
        }
        answer(call, status, "{}");
    }

    private static int status(String header) {
        if (!header.endsWith(".signature")) {
            return 401;
        }
        String claims = Http.claims(header.substring("Bearer ".length())).toString();
        return claims.contains("realms/parvis-demand") ? claims.contains("PERSON") ? 200 : 403 : 401;
    }

    private static void answer(HttpExchange call, int status, String body) {
        try (call) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
