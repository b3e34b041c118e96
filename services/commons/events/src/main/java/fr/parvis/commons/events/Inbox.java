package fr.parvis.commons.events;

import com.google.protobuf.Message;
import fr.parvis.commons.events.inbox.ParkedMessages;
import fr.parvis.commons.events.inbox.Versions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a service says what it does with the events of a topic. */
@Singleton
public final class Inbox {

    private final Map<String, EventConsumer<?>> consumers = new ConcurrentHashMap<>();
    private final Attempts attempts;
    private final Versions versions;
    private final ParkedMessages parked;
    private final MeterRegistry registry;

    Inbox(Attempts attempts, Versions versions, ParkedMessages parked, MeterRegistry registry) {
        this.attempts = attempts;
        this.versions = versions;
        this.parked = parked;
        this.registry = registry;
    }

    /**
     * The consumer of one topic, made once in the constructor of the bean that owns the channel.
     *
     * @param prototype default instance of the topic's message
     */
    public <M extends Message> EventConsumer<M> consumer(M prototype, EventHandler<M> handler) {
        Reader<M> reader = new Reader<>(prototype);
        EventConsumer<M> consumer = new EventConsumer<>(
                reader, handler, attempts, versions, parked, new InboxMetrics(registry, reader.topic()));
        if (consumers.putIfAbsent(reader.topic(), consumer) != null) {
            throw new IllegalStateException("two consumers of " + reader.topic());
        }
        return consumer;
    }

    Optional<EventConsumer<?>> of(String topic) {
        return Optional.ofNullable(consumers.get(topic));
    }
}
