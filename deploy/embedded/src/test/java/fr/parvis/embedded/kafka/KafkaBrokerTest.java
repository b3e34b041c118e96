package fr.parvis.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.Parts;
import fr.parvis.embedded.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KafkaBrokerTest extends BrokerContract {
    private static final KafkaBroker BROKER = KafkaBroker.temporaryGuarded();

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Override
    Map<String, Object> login(String user, String password) {
        return BROKER.login(user, password);
    }

    @Override
    String administratorPassword() {
        return "administrator";
    }

    @Test
    void writesARefusalDown() throws Exception {
        assertThatThrownBy(() -> write("offer-cooperation", TOPIC, "x"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);

        assertThat(Files.readString(BROKER.authorizerLog()))
                .contains("Principal = User:offer-cooperation is Denied operation = ")
                .contains("resource = Topic:LITERAL:" + TOPIC);
    }

    @Test
    void keepsItsTopicsBetweenTwoStarts(@TempDir Path folder) throws Exception {
        KafkaConfig config = new KafkaConfig(
                Parts.located(),
                folder.resolve("kafka"),
                folder,
                folder.resolve("log"),
                Ports.free(),
                Ports.free(),
                Optional.empty(),
                List.of());
        try (KafkaBroker first = KafkaBroker.start(config);
                Admin admin = first.administrator()) {
            admin.createTopics(List.of(new NewTopic("kept", 2, (short) 1)))
                    .all()
                    .get();
        }

        try (KafkaBroker second = KafkaBroker.start(config);
                Admin admin = second.administrator()) {
            assertThat(admin.describeTopics(List.of("kept"))
                            .allTopicNames()
                            .get()
                            .values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(2));
        }
    }
}
