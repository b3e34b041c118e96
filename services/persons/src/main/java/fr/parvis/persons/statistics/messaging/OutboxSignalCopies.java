package fr.parvis.persons.statistics.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.SignalAccepted;
import fr.parvis.events.statistics.SignalReceived;
import fr.parvis.events.statistics.SubjectErased;
import fr.parvis.persons.statistics.SignalCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A signal has three versions: received, perhaps accepted, perhaps forgotten. */
@ApplicationScoped
final class OutboxSignalCopies implements SignalCopies {

    private static final long RECEIVED = 1;
    private static final long ACCEPTED = 2;
    private static final long ERASED = 3;

    private final Outbox outbox;

    OutboxSignalCopies(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> received(UUID handle, LocalDate day, String territory) {
        SignalReceived received = SignalReceived.newBuilder()
                .setSignalHandle(handle.toString())
                .setDay(day.toString())
                .setTerritory(territory)
                .build();
        return append(handle, PopulationEvent.newBuilder().setSignalReceived(received), RECEIVED);
    }

    @Override
    public Uni<Void> accepted(UUID handle, LocalDate day) {
        SignalAccepted accepted = SignalAccepted.newBuilder()
                .setSignalHandle(handle.toString())
                .setDay(day.toString())
                .build();
        return append(handle, PopulationEvent.newBuilder().setSignalAccepted(accepted), ACCEPTED);
    }

    @Override
    public Uni<Void> erased(UUID handle, Instant notBefore) {
        PopulationEvent event = PopulationEvent.newBuilder()
                .setSubjectErased(SubjectErased.newBuilder().setSubject(handle.toString()))
                .build();
        return outbox.append(OutboxEvent.of(event, handle.toString(), ERASED), notBefore);
    }

    private Uni<Void> append(UUID handle, PopulationEvent.Builder event, long version) {
        return outbox.append(OutboxEvent.of(event.build(), handle.toString(), version));
    }
}
