package fr.parvis.embedded.kafka;

import fr.parvis.embedded.Parts;
import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Ports;
import fr.parvis.embedded.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** A running Kafka broker, one node that is its own controller. */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final KafkaConfig config;
    private final ChildProcess process;
    private final @Nullable Path temporary;

    private KafkaBroker(KafkaConfig config, ChildProcess process, @Nullable Path temporary) {
        this.config = config;
        this.process = process;
        this.temporary = temporary;
    }

    /** Starts on the data it finds, or formats new. */
    public static KafkaBroker start(KafkaConfig config) {
        return start(config, null);
    }

    /** For tests of one service: free port, throw-away data, no logins, no rights. */
    public static KafkaBroker temporary() {
        Path folder = Folders.temporary("kafka");
        return start(temporaryConfig(folder, Optional.empty()), folder);
    }

    /** For tests of rights: as {@link #temporary()}, but with logins and the authorizer, and nothing granted yet. */
    public static KafkaBroker temporaryGuarded() {
        Path folder = Folders.temporary("kafka");
        return start(temporaryConfig(folder, Optional.of(new KafkaSecrets("broker", "administrator"))), folder);
    }

    private static KafkaConfig temporaryConfig(Path folder, Optional<KafkaSecrets> secrets) {
        List<String> fast = List.of("-XX:TieredStopAtLevel=1");
        return new KafkaConfig(
                Parts.located(), folder, folder, folder.resolve("log"), Ports.free(), Ports.free(), secrets, fast);
    }

    private static KafkaBroker start(KafkaConfig config, @Nullable Path temporary) {
        Ports.requireFree("kafka", config.port());
        Ports.requireFree("the controller of kafka", config.controllerPort());
        BrokerFiles files = new BrokerFiles(config);
        files.prepare();
        KafkaBroker broker = new KafkaBroker(config, ChildProcess.start(files.server()), temporary);
        Waiting.until(broker.process, PATIENCE, () -> Ports.answers(config.port()));
        return broker;
    }

    /** Brings topics, users and rights to exactly what the registry says; data of topics is kept. */
    public KafkaBroker apply(TopicRegistry registry, Map<Principal, String> passwords) {
        try (Admin admin = administrator()) {
            new RegistryOnBroker(admin).apply(registry, passwords);
        }
        return this;
    }

    /** A client with all rights; the caller closes it. */
    public Admin administrator() {
        return Admin.create(config.secrets()
                .map(secrets -> login(KafkaSecrets.ADMINISTRATOR, secrets.administrator()))
                .orElseGet(this::address));
    }

    /** Client settings of a user on this broker. */
    public Map<String, Object> login(String user, String password) {
        return ClientLogin.scram(config.bootstrap(), user, password);
    }

    private Map<String, Object> address() {
        return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrap());
    }

    public String bootstrapServers() {
        return config.bootstrap();
    }

    public Path authorizerLog() {
        return config.authorizerLog();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
        if (temporary != null) {
            Folders.delete(temporary);
        }
    }
}
