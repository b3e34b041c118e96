package fr.parvis.independence.platform;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Addresses, accounts and log files of one running platform, with their secrets: the file is
 * readable by its owner alone and never leaves the state folder.
 *
 * @param antenna name of the antenna
 * @param stateFolder absolute path of the folder that holds this platform's data
 * @param maxStalenessSeconds bound after which the offer side hides released content (PER-23)
 */
public record PlatformDescription(
        String antenna,
        String stateFolder,
        int maxStalenessSeconds,
        Broker broker,
        List<DatabaseServer> databaseServers,
        IdentityServer identityServer,
        List<Service> services,
        List<DemoAccount> demoAccounts) {

    /** File name below the state folder. */
    public static final String FILE = "platform.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The broker; {@code authorizerLog} is where it writes what it refused. */
    public record Broker(
            String bootstrapServers,
            String administrator,
            String administratorPassword,
            long pid,
            String authorizerLog,
            List<Principal> principals) {}

    /** One SCRAM user, for example {@code offer-cooperation} of side {@code offer}. */
    public record Principal(String name, String password, String side, String service) {}

    /** One PostgreSQL of one side; {@code log} is where it writes refused logins and statements. */
    public record DatabaseServer(
            String side,
            String host,
            int port,
            long pid,
            String superuser,
            String superuserPassword,
            String log,
            List<Database> databases) {}

    /** One service's database: {@code role} may use data, {@code ownerRole} alone may change tables. */
    public record Database(String name, String role, String password, String ownerRole, String ownerPassword) {}

    /** The one Keycloak with its three realms; it has no administrator: each realm has a client that opens its accounts. */
    public record IdentityServer(String baseUrl, String log, List<Realm> realms) {}

    /** {@code demoClient} gives tokens for a password; it exists on the embedded demo platform only. */
    public record Realm(
            String side,
            String name,
            String audience,
            String demoClient,
            String demoClientSecret,
            List<MachineClient> machineClients) {}

    /** A client that signs in for itself, for example {@code ars-signal}. */
    public record MachineClient(String id, String secret) {}

    /** One service process; {@code httpAuditLog} is where it writes the calls it refused. */
    public record Service(String side, String name, String baseUrl, long pid, String httpAuditLog) {}

    /** A fictitious person's or professional's account; organisation is empty where there is none. */
    public record DemoAccount(
            String side,
            String username,
            String password,
            String subject,
            String displayName,
            String role,
            String organisation) {}

    /** Reads the description of the platform whose state lies in this folder. */
    public static PlatformDescription read(Path stateFolder) throws IOException {
        return JSON.readValue(Files.readString(stateFolder.resolve(FILE)), PlatformDescription.class);
    }

    /** Writes this description, replacing an older one at once, readable by the owner only. */
    public void write() throws IOException {
        Path target = Path.of(stateFolder).resolve(FILE);
        Path next = Files.createTempFile(
                target.getParent(),
                FILE,
                ".next",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, JSON.writeValueAsString(this));
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The service of this side and name. */
    public Service service(String side, String name) {
        return services.stream()
                .filter(service -> service.side().equals(side) && service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name + " on side " + side));
    }

    /** The machine client of this name in the realm of this side. */
    public MachineClient machineClient(String side, String id) {
        return realm(side).machineClients().stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no machine client " + id + " on side " + side));
    }

    /** Where the realm of this side gives tokens. */
    public URI tokenEndpoint(String side) {
        return URI.create(
                identityServer.baseUrl() + "/realms/" + realm(side).name() + "/protocol/openid-connect/token");
    }

    /** The realm of this side. */
    public Realm realm(String side) {
        return identityServer.realms().stream()
                .filter(realm -> realm.side().equals(side))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no realm for side " + side));
    }
}
