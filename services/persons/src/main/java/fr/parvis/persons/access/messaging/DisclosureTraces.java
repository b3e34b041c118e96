package fr.parvis.persons.access.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.usecase.NoteDisclosureTrace;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
final class DisclosureTraces {

    private final EventConsumer<DisclosureTraceEvent> events;
    private final NoteDisclosureTrace note;

    DisclosureTraces(Inbox inbox, NoteDisclosureTrace note) {
        this.note = note;
        events = inbox.consumer(DisclosureTraceEvent.getDefaultInstance(), this::apply);
    }

    @Incoming("disclosure-traces")
    Uni<Void> take(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    private Uni<Void> apply(ConsumedEvent<DisclosureTraceEvent> event) {
        DisclosureTraceEvent trace = event.message();
        return switch (trace.getEventCase()) {
            case READ ->
                note.handle(
                        UUID.fromString(trace.getRead().getHandle()),
                        Accessed.DISCLOSURE_READ,
                        trace.getRead().getRoleInStructure(),
                        trace.getRead().getReadInHour());
            case REMOVED ->
                note.handle(
                        UUID.fromString(trace.getRemoved().getHandle()),
                        Accessed.DISCLOSURE_REMOVED,
                        "",
                        trace.getRemoved().getRemovedOn());
            case EVENT_NOT_SET -> throw new IllegalStateException("never handed out");
        };
    }
}
