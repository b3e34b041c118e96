package fr.parvis.embedded.keycloak;

import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.Ports;
import fr.parvis.embedded.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** A running Keycloak on the loopback address, without TLS. */
public final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ONE_CALL = Duration.ofSeconds(5);

    private final KeycloakConfig config;
    private final ChildProcess process;

    private Keycloak(KeycloakConfig config, ChildProcess process) {
        this.config = config;
        this.process = process;
    }

    /** Copies the distribution and builds the providers in, unless that is done; {@link #start} does it too. */
    public static void build(KeycloakConfig config) {
        new KeycloakHome(config).prepare();
    }

    /** Builds if needed, starts, and returns when every realm answers. */
    public static Keycloak start(KeycloakConfig config) {
        Ports.requireFree("keycloak", config.port());
        build(config);
        Keycloak keycloak = new Keycloak(config, ChildProcess.start(spec(config)));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Waiting.until(keycloak.process, PATIENCE, () -> keycloak.ready(client));
        }
        return keycloak;
    }

    private static ChildSpec spec(KeycloakConfig config) {
        return new ChildSpec(
                "keycloak",
                new KeycloakCommand(config).start(),
                config.environment(),
                config.home(),
                config.log(),
                config.runFolder().resolve("keycloak.pid"),
                "-Dkc.home.dir=" + config.home(),
                ChildSpec.StopSignal.TERM);
    }

    public String url() {
        return config.url();
    }

    /** Issuer of a realm's tokens. */
    public String issuer(String realm) {
        return config.url() + "/realms/" + realm;
    }

    public Path log() {
        return config.log();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean ready(HttpClient client) {
        return Ports.answers(config.port())
                && config.realms().keySet().stream().allMatch(realm -> answers(client, realm));
    }

    private boolean answers(HttpClient client, String realm) {
        URI wellKnown = URI.create(issuer(realm) + "/.well-known/openid-configuration");
        HttpRequest request =
                HttpRequest.newBuilder(wellKnown).timeout(ONE_CALL).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
