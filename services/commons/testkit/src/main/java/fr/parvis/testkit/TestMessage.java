package fr.parvis.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A message another service might send, right in every header until a test makes one wrong. */
public final class TestMessage {

    private final String topic;
    private final String key;
    private final Map<String, String> headers = new TreeMap<>();
    private byte[] payload = {};

    private TestMessage(String topic, String key) {
        this.topic = topic;
        this.key = key;
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/test/other/sender");
        headers.put("ce_subject", key);
        headers.put("ce_time", "2026-11-22T09:30:00Z");
        headers.put("content-type", "application/protobuf");
    }

    public static TestMessage to(String topic, String key) {
        return new TestMessage(topic, key);
    }

    public TestMessage event(String type, long sequence, byte[] bytes) {
        payload = bytes.clone();
        return header("ce_type", type).header("ce_sequence", Long.toString(sequence));
    }

    public TestMessage header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestMessage withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    /** Returns when the broker has it. */
    public void send() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Properties settings = new Properties();
        settings.put("bootstrap.servers", System.getProperty(TestKafka.BOOTSTRAP));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
