package fr.parvis.persons.erasure.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.demand.ErasureEvent;
import fr.parvis.events.demand.PersonErased;
import fr.parvis.persons.erasure.ErasureNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody is erased once. */
@ApplicationScoped
final class OutboxErasureNews implements ErasureNews {

    private static final long ONCE = 1;

    private final Outbox outbox;

    OutboxErasureNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> erased(UUID subject, LocalDate day) {
        ErasureEvent event = ErasureEvent.newBuilder()
                .setErased(PersonErased.newBuilder()
                        .setPersonReference(subject.toString())
                        .setErasedOn(day.toString()))
                .build();
        return outbox.append(OutboxEvent.of(event, subject.toString(), ONCE));
    }
}
