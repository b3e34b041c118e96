package fr.parvis.facilitation.release.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.demand.ConsentEvent;
import fr.parvis.facilitation.release.usecase.EndRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a disclosure ended, and why. */
@ApplicationScoped
final class ConsentConsumer {

    private final EventConsumer<ConsentEvent> consumer;
    private final EndRequest end;

    ConsentConsumer(Inbox inbox, EndRequest end) {
        this.end = end;
        consumer = inbox.consumer(ConsentEvent.getDefaultInstance(), this::handle);
    }

    @Incoming("consents")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<ConsentEvent> event) {
        return end.handle(
                UUID.fromString(event.key()),
                Codes.reason(event.message().getDisclosureEnded().getReason()));
    }
}
