package fr.parvis.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.parvis.images.program.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** As much of the protocol of registries as an image needs to be sent to one. */
final class FakeRegistry implements AutoCloseable {
    private static final String PASSWORD = "changeit";

    private final HttpsServer server;
    private final Set<String> blobs = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> manifests = new ConcurrentHashMap<>();
    private volatile boolean full;

    FakeRegistry(Path folder) throws IOException, GeneralSecurityException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(withKeyOfItsOwn(folder)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/", this::answer);
        server.start();
    }

    /** A certificate that nobody knows, as a registry on one's own machine has. */
    private static SSLContext withKeyOfItsOwn(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
        Program.Result made = Program.in(
                        folder,
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .run();
        assertThat(made.succeeded()).as(made.output()).isTrue();
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    String name() {
        return "localhost:" + server.getAddress().getPort();
    }

    Set<String> blobs() {
        return blobs;
    }

    String manifest(String path) {
        return new String(manifests.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** From now on nothing more is taken. */
    void fillUp() {
        full = true;
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            String path = call.getRequestURI().getPath();
            switch (call.getRequestMethod()) {
                case "HEAD" -> call.sendResponseHeaders(404, -1);
                case "POST", "PATCH" -> {
                    String upload = call.getRequestMethod().equals("POST") ? path + "1" : path;
                    call.getResponseHeaders().add("Location", "https://" + name() + upload);
                    call.sendResponseHeaders(full ? 507 : 202, -1);
                }
                case "PUT" -> {
                    take(call, path, body);
                    call.sendResponseHeaders(201, -1);
                }
                default -> call.sendResponseHeaders(200, -1);
            }
        }
    }

    private void take(HttpExchange call, String path, byte[] body) {
        if (path.contains("/manifests/")) {
            manifests.put(path, body);
            call.getResponseHeaders()
                    .add("Docker-Content-Digest", "sha256:" + Hashing.sha256().hashBytes(body));
        } else {
            blobs.add(call.getRequestURI().getQuery().replaceFirst("^.*digest=", ""));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
