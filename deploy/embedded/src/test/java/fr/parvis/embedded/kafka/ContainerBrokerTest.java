package fr.parvis.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.ContainerEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The image takes the same settings as the embedded broker: logins and the authorizer on the listener of the clients.
 * Its two inner listeners are open, are not published, and stand above all rights.
 */
@Tag("containers")
final class ContainerBrokerTest extends BrokerContract {
    private static final String PASSWORD = "administrator";
    private static final String INNER_LISTENER = "localhost:9093";

    private static final KafkaContainer BROKER = new KafkaContainer(System.getProperty("parvis.image.kafka"))
            .withEnv(Map.of(
                    "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                    "PLAINTEXT:SASL_PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                    "KAFKA_LISTENER_NAME_PLAINTEXT_SASL_ENABLED_MECHANISMS",
                    "SCRAM-SHA-512",
                    "KAFKA_LISTENER_NAME_PLAINTEXT_SCRAM___SHA___512_SASL_JAAS_CONFIG",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required;",
                    "KAFKA_AUTHORIZER_CLASS_NAME",
                    "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                    "KAFKA_SUPER_USERS",
                    "User:ANONYMOUS;User:" + KafkaSecrets.ADMINISTRATOR,
                    "KAFKA_AUTO_CREATE_TOPICS_ENABLE",
                    "false"));

    @BeforeAll
    static void start() throws Exception {
        ContainerEngine.require();
        BROKER.start();
        // Whoever may make users is made from inside: the listener of the clients knows nobody yet.
        ExecResult made = BROKER.execInContainer(
                "/opt/kafka/bin/kafka-configs.sh",
                "--bootstrap-server",
                INNER_LISTENER,
                "--alter",
                "--entity-type",
                "users",
                "--entity-name",
                KafkaSecrets.ADMINISTRATOR,
                "--add-config",
                "SCRAM-SHA-512=[password=" + PASSWORD + "]");
        assertThat(made.getExitCode()).as(made.toString()).isZero();
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    @Override
    Map<String, Object> login(String user, String password) {
        return ClientLogin.scram(BROKER.getBootstrapServers(), user, password);
    }

    @Override
    String administratorPassword() {
        return PASSWORD;
    }
}
