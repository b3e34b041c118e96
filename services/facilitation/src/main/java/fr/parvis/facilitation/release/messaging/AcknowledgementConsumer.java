package fr.parvis.facilitation.release.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.AcknowledgementEvent;
import fr.parvis.events.exchange.RequestAcknowledged;
import fr.parvis.facilitation.release.usecase.AcknowledgeRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a Communauté 360 received a request. */
@ApplicationScoped
final class AcknowledgementConsumer {

    private final EventConsumer<AcknowledgementEvent> consumer;
    private final AcknowledgeRequest acknowledge;

    AcknowledgementConsumer(Inbox inbox, AcknowledgeRequest acknowledge) {
        this.acknowledge = acknowledge;
        consumer = inbox.consumer(AcknowledgementEvent.getDefaultInstance(), this::handle);
    }

    @Incoming("acknowledgements")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<AcknowledgementEvent> event) {
        RequestAcknowledged told = event.message().getAcknowledged();
        String expected = told.getExpectedAnswerOn();
        return acknowledge.handle(
                UUID.fromString(event.key()),
                told.getOrganisation(),
                expected.isEmpty() ? null : LocalDate.parse(expected));
    }
}
