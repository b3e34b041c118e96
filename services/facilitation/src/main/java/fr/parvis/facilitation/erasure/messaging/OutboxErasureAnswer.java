package fr.parvis.facilitation.erasure.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.demand.ErasureAnswerEvent;
import fr.parvis.events.demand.ErasureDone;
import fr.parvis.facilitation.erasure.ErasureAnswer;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Always the first version: after a restore it may be said again, and means the same. */
@ApplicationScoped
final class OutboxErasureAnswer implements ErasureAnswer {

    private static final long ONCE = 1;

    private final Outbox outbox;

    OutboxErasureAnswer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> done(PersonReference person) {
        ErasureAnswerEvent event = ErasureAnswerEvent.newBuilder()
                .setDone(ErasureDone.newBuilder().setPersonReference(person.toString()))
                .build();
        return outbox.append(OutboxEvent.of(event, person.toString(), ONCE));
    }
}
