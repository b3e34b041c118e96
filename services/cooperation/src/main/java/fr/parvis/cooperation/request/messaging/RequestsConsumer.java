package fr.parvis.cooperation.request.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.usecase.ApplyDisclosureChange;
import fr.parvis.cooperation.request.SealedRequest;
import fr.parvis.cooperation.request.usecase.TakeReleasedRequest;
import fr.parvis.events.exchange.RequestClosed;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.events.exchange.RequestReleased;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Requests released to this side's organisations, and their end. */
@ApplicationScoped
final class RequestsConsumer {

    private final EventConsumer<RequestEvent> consumer;
    private final ProtobufContent content;
    private final TakeReleasedRequest take;
    private final ApplyDisclosureChange apply;

    RequestsConsumer(Inbox inbox, ProtobufContent content, TakeReleasedRequest take, ApplyDisclosureChange apply) {
        this.consumer = inbox.consumer(RequestEvent.getDefaultInstance(), this::handle);
        this.content = content;
        this.take = take;
        this.apply = apply;
    }

    @Incoming("requests")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<RequestEvent> event) {
        return switch (event.message().getEventCase()) {
            case RELEASED -> released(event.key(), event.message().getReleased());
            case CLOSED -> closed(event.key(), event.message().getClosed());
            case EVENT_NOT_SET -> throw new InvalidContentException("event");
        };
    }

    private Uni<Void> released(String key, RequestReleased released) {
        requireKey(key, released.getHandle());
        SealedRequest sealed = content.of(released);
        return take.handle(sealed, released.toByteArray());
    }

    /** Closed looks like every other end, so it is one: nobody here can tell which it was. */
    private Uni<Void> closed(String key, RequestClosed closed) {
        requireKey(key, closed.getHandle());
        return apply.handle(new DisclosureChange.Ended(UUID.fromString(key), 0)).replaceWithVoid();
    }

    private static void requireKey(String key, String handle) {
        if (!key.equals(handle)) {
            throw new InvalidContentException("handle: it is not the key");
        }
    }
}
