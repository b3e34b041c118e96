package fr.parvis.commons.events.replay;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Whether this process has read and applied all that stood in a topic of one partition when it started. */
public final class Replay {

    private static final long UNKNOWN = -1;

    private final KafkaClientService clients;
    private final String channel;
    private final AtomicLong end = new AtomicLong(UNKNOWN);
    private final AtomicLong next = new AtomicLong();

    /** Of the incoming channel of that name, which reads from the beginning and commits nothing. */
    public Replay(KafkaClientService clients, String channel) {
        this.clients = clients;
        this.channel = channel;
    }

    public String channel() {
        return channel;
    }

    /** Everything up to this offset is applied. */
    public void reached(long offset) {
        next.accumulateAndGet(offset + 1, Math::max);
    }

    /** Asks the broker once where the topic ended; fails while the broker does not answer. */
    Uni<Boolean> isComplete() {
        return askedEnd().map(known -> next.get() >= known);
    }

    private Uni<Long> askedEnd() {
        if (end.get() != UNKNOWN) {
            return Uni.createFrom().item(end.get());
        }
        KafkaConsumer<String, byte[]> consumer = clients.getConsumer(channel);
        return consumer.runOnPollingThread(this::endOf).invoke(found -> end.compareAndSet(UNKNOWN, found));
    }

    /** One past the last record; 0 when there is none. */
    private Long endOf(Consumer<String, byte[]> consumer) {
        TopicPartition only = consumer.assignment().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the topic of " + channel + " is not being read yet"));
        long last = Objects.requireNonNull(consumer.endOffsets(Set.of(only)).get(only));
        long first =
                Objects.requireNonNull(consumer.beginningOffsets(Set.of(only)).get(only));
        return last == first ? 0 : last;
    }
}
