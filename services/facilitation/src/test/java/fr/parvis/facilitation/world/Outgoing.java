package fr.parvis.facilitation.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.testkit.TestTopic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What left for the other side. */
public final class Outgoing {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Outgoing() {}

    /** The events of one request, once the outbox is empty. */
    public static List<RequestEvent> about(UUID request) {
        return records("exchange.to-offer.requests.v1", request).stream()
                .map(message -> parsed(message, RequestEvent::parseFrom))
                .toList();
    }

    /** What the other side was told of one response, once the outbox is empty. */
    public static List<AnswerEvent> answersTo(UUID response) {
        return records("exchange.to-offer.responses.v1", response).stream()
                .map(message -> parsed(message, AnswerEvent::parseFrom))
                .toList();
    }

    public static List<ConsumerRecord<String, byte[]>> records(String topic, UUID key) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                Antenna.DATABASE.number("select count(*) from outbox where key = ?", key.toString()))
                        .isZero());
        return TestTopic.read(topic, key.toString());
    }

    /** Reads one message. */
    @FunctionalInterface
    private interface Parser<M> {
        M parse(byte[] bytes) throws InvalidProtocolBufferException;
    }

    private static <M> M parsed(ConsumerRecord<String, byte[]> message, Parser<M> parser) {
        try {
            return parser.parse(message.value());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
