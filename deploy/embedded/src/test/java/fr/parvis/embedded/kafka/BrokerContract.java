package fr.parvis.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service may rely on, wherever its broker runs. */
abstract class BrokerContract {
    static final String TOPIC = "demand.consent.v1";
    private static final TopicRegistry REGISTRY = TopicRegistry.read(
            Path.of(System.getProperty("parvis.root", "../..")).resolve("deploy/topics.yaml"));

    /** Client settings of a user; the administrator is one. */
    abstract Map<String, Object> login(String user, String password);

    abstract String administratorPassword();

    @BeforeEach
    void applyRegistry() {
        apply(REGISTRY);
    }

    @Test
    void hasEveryTopicOfTheRegistryWithItsPartitionsAndItsPolicy() throws Exception {
        try (Admin admin = administrator()) {
            assertThat(partitions(admin))
                    .containsAllEntriesOf(
                            REGISTRY.topics().stream().collect(Collectors.toMap(Topic::name, Topic::partitions)));
            for (Topic topic : REGISTRY.topics()) {
                assertThat(settings(admin, topic)).as(topic.name()).containsAllEntriesOf(topic.settings());
            }
        }
    }

    @Test
    void makesNoTopicBecauseSomebodyWritesToIt() throws Exception {
        Map<String, Object> settings = new HashMap<>(login(KafkaSecrets.ADMINISTRATOR, administratorPassword()));
        settings.put("max.block.ms", 2000);

        assertThatThrownBy(() -> write(settings, "exchange.unknown.v1", "x"))
                .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);

        try (Admin admin = administrator()) {
            assertThat(admin.listTopics().names().get()).contains(TOPIC).doesNotContain("exchange.unknown.v1");
        }
    }

    @Test
    void letsTheNamedWriterAndReaderThroughWithoutAnyRightOnTheCluster() throws Exception {
        write("demand-persons", TOPIC, "granted");

        assertThat(read("demand-facilitation", TOPIC, "demand-facilitation." + TOPIC))
                .contains("granted");
    }

    @Test
    void refusesEveryoneElse() throws Exception {
        assertThatThrownBy(() -> write("offer-cooperation", TOPIC, "x"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("offer-cooperation", TOPIC, "offer-cooperation." + TOPIC))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("demand-facilitation", TOPIC, "another-group"))
                .isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> read("demand-facilitation", "exchange.unknown.v1", "demand-facilitation." + TOPIC))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> {
                    try (Admin admin = Admin.create(login("demand-persons", "wrong"))) {
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
        apply(widened);
        assertThat(rightsOnBroker()).isEqualTo(bindings(widened));

        apply(REGISTRY);

        assertThat(rightsOnBroker()).isEqualTo(bindings(REGISTRY));
        try (Admin admin = administrator()) {
            assertThat(admin.describeUserScramCredentials().users().get()).doesNotContain("offer-stranger");
        }
    }

    private void apply(TopicRegistry registry) {
        try (Admin admin = administrator()) {
            new RegistryOnBroker(admin).apply(registry, passwords(registry));
        }
    }

    private Admin administrator() {
        return Admin.create(login(KafkaSecrets.ADMINISTRATOR, administratorPassword()));
    }

    private static Map<String, Integer> partitions(Admin admin) throws Exception {
        Set<String> names = admin.listTopics().names().get();
        return admin.describeTopics(names).allTopicNames().get().values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name, topic -> topic.partitions().size()));
    }

    private static Map<String, String> settings(Admin admin, Topic topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .flatMap(config -> config.entries().stream())
                .filter(entry -> !entry.isSensitive() && entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private Set<AclBinding> rightsOnBroker() throws Exception {
        try (Admin admin = administrator()) {
            return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
        }
    }

    private static Set<AclBinding> bindings(TopicRegistry registry) {
        return registry.rights().stream().map(AccessRight::binding).collect(Collectors.toSet());
    }

    private static Map<Principal, String> passwords(TopicRegistry registry) {
        return registry.principals().stream().collect(Collectors.toMap(p -> p, p -> "secret of " + p));
    }

    void write(String user, String topic, String value) throws Exception {
        write(login(user, "secret of " + user), topic, value);
    }

    private static void write(Map<String, Object> login, String topic, String value) throws Exception {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("enable.idempotence", true);
        settings.put("acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private List<String> read(String user, String topic, String group) {
        Map<String, Object> settings = new HashMap<>(login(user, "secret of " + user));
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
