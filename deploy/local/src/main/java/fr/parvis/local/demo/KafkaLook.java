package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription.Broker;
import fr.parvis.independence.platform.PlatformDescription.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as one of the platform's own Kafka users. */
final class KafkaLook {

    /** Longer than this antenna holds the copies for the figures. */
    static final Duration QUIET = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final TopicPartition DISCLOSURES = new TopicPartition("exchange.disclosures.v1", 0);

    private KafkaLook() {}

    /** Whether the broker refuses this user that topic; being let in, with or without records, is no refusal. */
    static boolean refuses(Broker broker, String user, String topic) {
        Principal principal = broker.principals().stream()
                .filter(candidate -> candidate.name().equals(user))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no Kafka user " + user));
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                login(broker, principal), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(List.of(new TopicPartition(topic, 0)));
            consumer.poll(Duration.ofSeconds(5));
            return false;
        } catch (TopicAuthorizationException refused) {
            return refused.unauthorizedTopics().contains(topic);
        }
    }

    /** Ends of every topic; of the lane of disclosures the last record that is no watermark, which is written every two seconds. */
    static Ends ends(Broker broker) throws InterruptedException {
        Principal administrator = new Principal(broker.administrator(), broker.administratorPassword(), "", "");
        try (Admin admin = Admin.create(login(broker, administrator))) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values().stream()
                    .filter(topic -> !topic.name().equals(DISCLOSURES.topic()))
                    .forEach(topic -> topic.partitions()
                            .forEach(partition -> latest.put(
                                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            ends.put(DISCLOSURES, lastDisclosure(broker, administrator));
            return new Ends(ends);
        } catch (ExecutionException e) {
            throw new UnexpectedAnswer("the broker could not be asked: " + e.getCause());
        }
    }

    private static long lastDisclosure(Broker broker, Principal administrator) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                login(broker, administrator), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> lane = List.of(DISCLOSURES);
            consumer.assign(lane);
            consumer.seekToBeginning(lane);
            long end = consumer.endOffsets(lane).getOrDefault(DISCLOSURES, 0L);
            long last = -1;
            while (consumer.position(DISCLOSURES) < end) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(5))) {
                    last = message.key().equals("watermark") ? last : message.offset();
                }
            }
            return last;
        }
    }

    /** The ends once nothing has come for a while: what earlier steps sent has then arrived. */
    static Ends quiet(Broker broker) throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        Ends ends = ends(broker);
        long since = System.nanoTime();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            if (System.nanoTime() - limit > 0) {
                throw new UnexpectedAnswer("messages kept coming for a minute, though nobody does anything");
            }
            Thread.sleep(200);
            Ends now = ends(broker);
            if (!now.equals(ends)) {
                ends = now;
                since = System.nanoTime();
            }
        }
        return ends;
    }

    /** How far every partition reaches. */
    record Ends(Map<TopicPartition, Long> offsets) {

        /** The topics that reach elsewhere now, by name. */
        Set<String> since(Ends before) {
            return offsets.entrySet().stream()
                    .filter(end -> !end.getValue().equals(before.offsets.get(end.getKey())))
                    .map(end -> end.getKey().topic())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties login(Broker broker, Principal principal) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        properties.put("security.protocol", "SASL_PLAINTEXT");
        properties.put("sasl.mechanism", "SCRAM-SHA-512");
        properties.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(principal.name(), principal.password()));
        return properties;
    }
}
