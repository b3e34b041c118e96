package fr.parvis.facilitation.response.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Unsealer;
import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.ResponseContent;
import fr.parvis.events.exchange.ResponseEvent;
import fr.parvis.facilitation.response.Proposal;
import fr.parvis.facilitation.response.usecase.ReceiveResponse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears responses and opens their texts, which were sealed to this side. */
@ApplicationScoped
final class ResponseConsumer {

    private final EventConsumer<ResponseEvent> consumer;
    private final ReceiveResponse receive;
    private final Unsealer unsealer;

    ResponseConsumer(Inbox inbox, ReceiveResponse receive, Unsealer unsealer) {
        this.receive = receive;
        this.unsealer = unsealer;
        consumer = inbox.consumer(ResponseEvent.getDefaultInstance(), this::handle);
    }

    @Incoming("responses")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<ResponseEvent> event) {
        ResponseContent content = switch (event.message().getEventCase()) {
            case PROPOSED -> event.message().getProposed().getContent();
            case UPDATED -> event.message().getUpdated().getContent();
            case EVENT_NOT_SET -> throw new IllegalArgumentException("no event");
        };
        UUID handle = UUID.fromString(event.key());
        return receive.handle(
                UUID.fromString(content.getRequestHandle()), handle, proposal(event.type(), handle, content));
    }

    private Proposal proposal(String type, UUID handle, ResponseContent content) {
        return new Proposal(
                content.getOrganisation(),
                Codes.sector(content.getSector()),
                Codes.domain(content.getDomain()),
                content.getCommuneCode(),
                content.getStartOn().isEmpty() ? null : LocalDate.parse(content.getStartOn()),
                content.hasDurationDays() ? content.getDurationDays() : null,
                content.hasIntensityMinutesPerWeek() ? content.getIntensityMinutesPerWeek() : null,
                content.hasCostCentsPerMonth() ? content.getCostCentsPerMonth() : null,
                open(content.getText(), new SealContext(type, handle, "text")),
                open(content.getConditions(), new SealContext(type, handle, "conditions")));
    }

    private String open(ByteString sealed, SealContext context) {
        return sealed.isEmpty() ? "" : unsealer.unseal(sealed.toByteArray(), context);
    }
}
