package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Name and moment of something that is added. */
@ApplicationScoped
final class NewEntry {

    private final CurrentOperation operation;
    private final Clock clock;

    NewEntry(CurrentOperation operation, Clock clock) {
        this.operation = operation;
        this.clock = clock;
    }

    UUID id() {
        return operation.id();
    }

    Instant now() {
        return clock.instant();
    }
}
