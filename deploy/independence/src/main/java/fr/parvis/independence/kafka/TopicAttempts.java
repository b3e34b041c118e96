package fr.parvis.independence.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Reads, writes and describes one topic after the other as one principal; nothing is kept and no group is joined. */
final class TopicAttempts implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    TopicAttempts(Login login) {
        this.admin = login.admin();
        this.consumer = login.consumer();
        this.producer = login.producer();
    }

    boolean allowed(String topic, String operation) {
        return switch (operation) {
            case "read" -> read(topic);
            case "write" -> write(topic);
            case "describe" ->
                Attempts.allowed(
                        admin.describeTopics(List.of(topic))
                                .allTopicNames()
                                .toCompletionStage()
                                .toCompletableFuture(),
                        NoAnswer.class);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    /** Until the broker has answered one fetch; an empty topic answers with nothing, and that is an answer. */
    private boolean read(String topic) {
        TopicPartition first = new TopicPartition(topic, 0);
        try {
            consumer.assign(List.of(first));
            consumer.seek(first, 0);
            double before = fetches();
            Instant end = Instant.now().plus(PATIENCE);
            while (fetches() <= before) {
                if (Instant.now().isAfter(end)) {
                    throw Attempts.unclear(new IllegalStateException("no answer to a fetch from " + topic));
                }
                if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                    return true;
                }
            }
            // An answer that refuses is thrown by the poll after it.
            consumer.poll(Duration.ofMillis(100));
            return true;
        } catch (AuthorizationException refused) {
            return false;
        } finally {
            consumer.unsubscribe();
        }
    }

    private double fetches() {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("fetch-total"))
                .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                .sum();
    }

    private boolean write(String topic) {
        byte[] record = new byte[Login.TOO_LARGE];
        return Attempts.allowed(
                producer.send(new ProducerRecord<>(topic, 0, new byte[] {0}, record)), RecordTooLargeException.class);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
        admin.close(Duration.ZERO);
    }
}
