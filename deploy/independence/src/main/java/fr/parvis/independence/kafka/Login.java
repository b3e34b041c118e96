package fr.parvis.independence.kafka;

import fr.parvis.embedded.kafka.ClientLogin;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One user of the broker, and clients that sign in as it. */
record Login(String bootstrapServers, String user, String password) {
    /** More than the broker takes in one record, so that a permitted write still leaves nothing behind. */
    static final int TOO_LARGE = 1_200_000;

    Admin admin() {
        return Admin.create(settings(Map.of("default.api.timeout.ms", 15_000, "request.timeout.ms", 10_000)));
    }

    /** Without a group: reading alone is tried, the group is tried by itself. */
    KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                settings(Map.of(
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Not idempotent, so that the right on the topic is what is asked for, and nothing else. */
    KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                settings(Map.of(
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        false,
                        ProducerConfig.ACKS_CONFIG,
                        "1",
                        ProducerConfig.RETRIES_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        4 * TOO_LARGE)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private Properties settings(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(ClientLogin.scram(bootstrapServers, user, password));
        all.putAll(more);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }
}
