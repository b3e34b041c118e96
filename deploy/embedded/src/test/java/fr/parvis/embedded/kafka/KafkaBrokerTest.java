package fr.parvis.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.embedded.Parts;
import fr.parvis.embedded.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KafkaBrokerTest {
    private static final String TOPIC = "demand.consent.v1";
    private static final TopicRegistry REGISTRY = TopicRegistry.read(
            Path.of(System.getProperty("parvis.root", "../..")).resolve("deploy/topics.yaml"));
    private static final KafkaBroker BROKER = KafkaBroker.temporaryGuarded();

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @BeforeEach
    void applyRegistry() {
        BROKER.apply(REGISTRY, passwords(REGISTRY));
    }

    @Test
    void letsTheNamedWriterAndReaderThroughWithoutAnyRightOnTheCluster() throws Exception {
        write("demand-persons", TOPIC, "granted");

        assertThat(read("demand-facilitation", TOPIC, "demand-facilitation." + TOPIC))
                .contains("granted");
    }

    @Test
    void refusesEveryoneElseAndWritesTheRefusalDown() throws Exception {
        assertThatThrownBy(() -> write("offer-cooperation", TOPIC, "x"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("offer-cooperation", TOPIC, "offer-cooperation." + TOPIC))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("demand-facilitation", TOPIC, "another-group"))
                .isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> read("demand-facilitation", "exchange.unknown.v1", "demand-facilitation." + TOPIC))
                .isInstanceOf(TopicAuthorizationException.class);

        assertThat(Files.readString(BROKER.authorizerLog()))
                .contains("Principal = User:offer-cooperation is Denied operation = ")
                .contains("resource = Topic:LITERAL:" + TOPIC);
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> {
                    try (Admin admin = Admin.create(BROKER.login("demand-persons", "wrong"))) {
                        admin.describeCluster().nodes().get();
                    }
                })
                .hasRootCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void takesBackARightAndAUserThatTheRegistryDoesNotName() throws Exception {
        TopicRegistry widened = TopicRegistry.parse("""
                principals: [demand-persons, demand-facilitation, offer-cooperation, offer-stranger]
                topics:
                  - {name: demand.consent.v1, partitions: 3, cleanup: delete, retention: 1d, writers: [demand-persons], readers: [offer-stranger]}
                """);
        BROKER.apply(widened, passwords(widened));
        assertThat(rightsOnBroker()).isEqualTo(bindings(widened));

        BROKER.apply(REGISTRY, passwords(REGISTRY));

        assertThat(rightsOnBroker()).isEqualTo(bindings(REGISTRY));
        try (Admin admin = BROKER.administrator()) {
            assertThat(admin.describeUserScramCredentials().users().get()).doesNotContain("offer-stranger");
        }
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

    private static Set<AclBinding> rightsOnBroker() throws Exception {
        try (Admin admin = BROKER.administrator()) {
            return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
        }
    }

    private static Set<AclBinding> bindings(TopicRegistry registry) {
        return registry.rights().stream().map(AccessRight::binding).collect(Collectors.toSet());
    }

    private static Map<Principal, String> passwords(TopicRegistry registry) {
        return registry.principals().stream().collect(Collectors.toMap(p -> p, p -> "secret of " + p));
    }

    private static void write(String user, String topic, String value) throws Exception {
        Map<String, Object> settings = new HashMap<>(BROKER.login(user, "secret of " + user));
        settings.put("enable.idempotence", true);
        settings.put("acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static List<String> read(String user, String topic, String group) {
        Map<String, Object> settings = new HashMap<>(BROKER.login(user, "secret of " + user));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < end) {
                var records = consumer.poll(Duration.ofMillis(200));
                if (!records.isEmpty()) {
                    return StreamSupport.stream(records.spliterator(), false)
                            .map(one -> one.value())
                            .toList();
                }
            }
            return List.of();
        }
    }
}
