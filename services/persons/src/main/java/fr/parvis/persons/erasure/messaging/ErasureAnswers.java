package fr.parvis.persons.erasure.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.demand.ErasureAnswerEvent;
import fr.parvis.persons.erasure.usecase.NoteErasureAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears facilitation say that its part is gone; a Communauté 360 says it by a trace of the disclosure. */
@ApplicationScoped
final class ErasureAnswers {

    private final EventConsumer<ErasureAnswerEvent> events;
    private final NoteErasureAnswer note;

    ErasureAnswers(Inbox inbox, NoteErasureAnswer note) {
        this.note = note;
        events = inbox.consumer(ErasureAnswerEvent.getDefaultInstance(), this::apply);
    }

    @Incoming("erasure-answers")
    Uni<Void> take(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    private Uni<Void> apply(ConsumedEvent<ErasureAnswerEvent> event) {
        return note.handle(UUID.fromString(event.message().getDone().getPersonReference()));
    }
}
