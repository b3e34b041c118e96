package fr.parvis.portal.world;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.testkit.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Everything around a portal of one side: a real database, an identity server, the services of that side. */
public final class PortalWorld implements QuarkusTestResourceLifecycleManager {

    public static final String IDENTITY = "quarkus.oidc.auth-server-url";
    public static final String SERVICES = "test.services";

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private String side = "demand";

    @Override
    public void init(Map<String, String> arguments) {
        side = arguments.getOrDefault("side", side);
    }

    @Override
    public Map<String, String> start() {
        IdentityServer identity = new IdentityServer(side);
        ServicesOfASide services = new ServicesOfASide();
        started.push(identity);
        started.push(services);
        Map<String, String> settings = new HashMap<>(ServiceDatabase.prepare("portal"));
        settings.put("parvis.side", side);
        settings.put("parvis.portal.address", "http://localhost");
        settings.put("parvis.keys.kek-file", keys().toString());
        settings.put(IDENTITY, identity.issuer());
        settings.put("quarkus.oidc.credentials.secret", IdentityServer.SECRET);
        settings.put("parvis.persons.url", services.url("persons"));
        settings.put("parvis.facilitation.url", services.url("facilitation"));
        settings.put("parvis.cooperation.url", services.url("cooperation"));
        settings.put("parvis.indicators.url", services.url("indicators"));
        settings.put("parvis.contact.telephone", "02 61 91 00 14");
        settings.put("parvis.contact.address", "12 rue <des> Tilleuls, Caen");
        settings.put(SERVICES, services.url("test"));
        return settings;
    }

    @Override
    public void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static Path keys() {
        try {
            Path file = Files.createTempDirectory("portal-keys").resolve("kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, KeyEpoch.of(202611));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
