package fr.parvis.commons.events.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;

/** Sends rows as CloudEvents in binary mode and waits for the broker's answers. */
final class Broker implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String source;
    private final long patienceMillis;

    /** @param patienceMillis longer than the producer's own delivery timeout, so that the producer answers first */
    Broker(Producer<String, byte[]> producer, String source, long patienceMillis) {
        this.producer = producer;
        this.source = source;
        this.patienceMillis = patienceMillis;
    }

    /**
     * One answer per row. The rows must belong to different aggregates. After the first row that gets no answer at
     * once nothing more is submitted, and nothing more of a topic that was refused: each would wait just as long.
     */
    Map<PendingRow, Outcome> send(List<PendingRow> rows) throws InterruptedException {
        Map<PendingRow, Future<?>> answers = LinkedHashMap.newLinkedHashMap(rows.size());
        Map<String, Future<?>> refused = new HashMap<>();
        for (PendingRow row : rows) {
            Future<?> known = refused.get(row.topic());
            Future<?> answer = known == null ? submit(row) : known;
            answers.put(row, answer);
            Outcome atOnce = answer.isDone() ? await(answer) : new Outcome.Acknowledged();
            if (atOnce instanceof Outcome.Unanswered) {
                break;
            }
            if (atOnce instanceof Outcome.TopicRefused) {
                refused.put(row.topic(), answer);
            }
        }
        Map<PendingRow, Outcome> outcomes = LinkedHashMap.newLinkedHashMap(answers.size());
        for (Map.Entry<PendingRow, Future<?>> answer : answers.entrySet()) {
            outcomes.put(answer.getKey(), await(answer.getValue()));
        }
        return outcomes;
    }

    /** Does not wait for what is still unanswered: those rows are sent again by whoever leads next. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private Future<?> submit(PendingRow row) {
        try {
            return producer.send(record(row));
        } catch (KafkaException | IllegalStateException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private Outcome await(Future<?> answer) throws InterruptedException {
        try {
            answer.get(patienceMillis, TimeUnit.MILLISECONDS);
            return new Outcome.Acknowledged();
        } catch (ExecutionException failed) {
            return Failures.classify(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException silent) {
            return new Outcome.Unanswered(silent);
        }
    }

    private ProducerRecord<String, byte[]> record(PendingRow row) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(row.topic(), row.key(), row.payload().toByteArray());
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.eventId().toString());
        put(headers, "ce_type", row.type());
        put(headers, "ce_source", source);
        put(headers, "ce_time", row.eventTime().toString());
        put(headers, "ce_subject", row.key());
        put(headers, "ce_sequence", Long.toString(row.sequence()));
        put(headers, "content-type", "application/protobuf");
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
