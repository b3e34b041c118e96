package fr.parvis.commons.events;

import com.google.protobuf.Message;
import fr.parvis.commons.events.inbox.ParkedMessages;
import fr.parvis.commons.events.inbox.ParkedMessages.Aggregate;
import fr.parvis.commons.events.inbox.ParkedMessages.Parked;
import fr.parvis.commons.events.inbox.Received;
import fr.parvis.commons.events.inbox.Versions;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Applies the events of one topic, each once, in the order of their aggregate. */
public final class EventConsumer<M extends Message> {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    /** What became of a message; each of them lets the next one come. */
    public enum Fate {
        APPLIED,
        /** This version or a newer one was applied before. */
        KNOWN_ALREADY,
        PARKED
    }

    private final Reader<M> reader;
    private final EventHandler<M> handler;
    private final Attempts attempts;
    private final Versions versions;
    private final ParkedMessages parked;
    private final InboxMetrics metrics;

    EventConsumer(
            Reader<M> reader,
            EventHandler<M> handler,
            Attempts attempts,
            Versions versions,
            ParkedMessages parked,
            InboxMetrics metrics) {
        this.reader = reader;
        this.handler = handler;
        this.attempts = attempts;
        this.versions = versions;
        this.parked = parked;
        this.metrics = metrics;
    }

    /** Completes when the message is applied, known or parked, all three durable. Never fails; waits while the database is away. */
    public Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return take(Received.of(message)).replaceWithVoid();
    }

    /** As {@link #consume}, and says what became of it. */
    public Uni<Fate> take(Received message) {
        Uni<Fate> fate = switch (reader.read(message)) {
            case Reader.Understood<M>(ConsumedEvent<M> event) ->
                attempts.bounded(() -> applyNewer(message, event))
                        .onFailure()
                        .recoverWithUni(failure -> park(message, failure.toString()));
            case Reader.Refused<M>(String reason) -> park(message, reason);
        };
        return fate.invoke(metrics::count);
    }

    /** Applies the oldest parked message of an aggregate and forgets it; false when none is left. */
    Uni<Boolean> replayOldest(Aggregate aggregate) {
        return attempts.bounded(() -> parked.oldest(aggregate)
                .chain(oldest -> oldest.isEmpty()
                        ? Uni.createFrom().item(false)
                        : replay(oldest.get()).replaceWith(true)));
    }

    private Uni<Void> replay(Parked oldest) {
        Received message = oldest.message();
        return switch (reader.read(message)) {
            case Reader.Understood<M>(ConsumedEvent<M> event) ->
                versions.advanceParked(message, event.sequence())
                        .chain(newer ->
                                newer ? handler.apply(event) : Uni.createFrom().voidItem())
                        .chain(() -> parked.remove(oldest.id()));
            case Reader.Refused<M>(String reason) -> Uni.createFrom().failure(new IllegalStateException(reason));
        };
    }

    private Uni<Fate> applyNewer(Received message, ConsumedEvent<M> event) {
        return versions.advance(message, event.sequence())
                .chain(newer -> newer
                        ? handler.apply(event).replaceWith(Fate.APPLIED)
                        : parked.parkBehind(message)
                                .chain(behind ->
                                        behind ? Uni.createFrom().item(Fate.PARKED) : knownOrAgain(message, event)));
    }

    /** Between the two statements a replay may have emptied what the first one saw parked: then neither took the message. */
    private Uni<Fate> knownOrAgain(Received message, ConsumedEvent<M> event) {
        return versions.reached(message, event.sequence())
                .chain(reached -> reached ? Uni.createFrom().item(Fate.KNOWN_ALREADY) : applyNewer(message, event));
    }

    private Uni<Fate> park(Received message, String reason) {
        return attempts.untilDatabaseAnswers(() -> parked.park(message, reason))
                .invoke(() -> LOG.errorf(
                        "%s of %s at %d/%d is parked, later events of its aggregate wait: %s",
                        message.type(), message.topic(), message.partition(), message.offset(), reason))
                .replaceWith(Fate.PARKED);
    }
}
