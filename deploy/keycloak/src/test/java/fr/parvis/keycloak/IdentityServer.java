package fr.parvis.keycloak;

import fr.parvis.embedded.Parts;
import fr.parvis.embedded.keycloak.Keycloak;
import fr.parvis.embedded.keycloak.KeycloakConfig;
import fr.parvis.keycloak.realms.RealmSecrets;
import fr.parvis.keycloak.realms.Realms;
import fr.parvis.keycloak.realms.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real Keycloak with the three realms and the demo people, with our provider or without it. */
public final class IdentityServer implements AutoCloseable {
    private final Keycloak keycloak;
    private final Path data;
    private final RealmSecrets secrets;

    private IdentityServer(Keycloak keycloak, Path data, RealmSecrets secrets) {
        this.keycloak = keycloak;
        this.data = data;
        this.secrets = secrets;
    }

    /** With the provider jar, as every platform of ours runs it. */
    public static IdentityServer guarded(Path folder) {
        return start(folder, "guarded", List.of(ProviderJar.make()));
    }

    /** The same server and realms with the jar taken away. */
    public static IdentityServer unguarded(Path folder) {
        return start(folder, "unguarded", List.of());
    }

    private static IdentityServer start(Path folder, String name, List<Path> providers) {
        RealmSecrets secrets = RealmSecrets.generate(new SecureRandom());
        try {
            Realms.write(folder.resolve("realms"), secrets, true);
            Realms.writeFingerprintKey(folder.resolve("fingerprint.key"), secrets);
            Keycloak keycloak = Keycloak.start(config(folder, name, providers));
            return new IdentityServer(keycloak, folder.resolve("data"), secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeycloakConfig config(Path folder, String name, List<Path> providers) throws IOException {
        Map<String, Path> realms = new TreeMap<>();
        for (Side side : Side.values()) {
            realms.put(side.realm(), folder.resolve("realms").resolve(side.realm() + "-realm.json"));
        }
        String key = folder.resolve("fingerprint.key").toAbsolutePath().toString();
        return new KeycloakConfig(
                Parts.located(),
                Path.of("target", "keycloak-" + name).toAbsolutePath(),
                folder.resolve("data"),
                folder.resolve("run"),
                folder.resolve("keycloak.log"),
                freePort(),
                providers,
                realms,
                providers.isEmpty() ? Map.of() : Map.of("KC_SPI_USER_PROFILE__PARVIS_ONE_SIDE__KEY_FILE", key),
                List.of("-XX:TieredStopAtLevel=1"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Calls as the client that opens accounts on one side. */
    public RealmApi registrar(Side side) {
        return new RealmApi(this, side, "account-registrar", secrets.registrarSecret(side));
    }

    /** Calls as the local platform itself. */
    public RealmApi operator(Side side) {
        return new RealmApi(this, side, "platform-operator", secrets.operatorSecret(side));
    }

    /** What another realm answers to a call with the token of this side's platform. */
    public Http.Answer operatorElsewhere(Side side, String realm) {
        return operator(side).absolute(url() + "/admin/realms/" + realm + "/users");
    }

    public String url() {
        return keycloak.url();
    }

    public RealmSecrets secrets() {
        return secrets;
    }

    /** What the server wrote so far. */
    public String log() {
        try {
            return Files.readString(keycloak.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder of its database. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
