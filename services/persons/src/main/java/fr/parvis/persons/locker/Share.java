package fr.parvis.persons.locker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her word that somebody may see one document.
 *
 * @param until last day, Europe/Paris
 * @param why absent when she shared it herself and gave no reason
 * @param endedByActId null until she takes it back, closes the locker, or takes everything back
 */
public record Share(
        UUID id,
        UUID documentId,
        UUID personId,
        ShareRecipient recipient,
        LocalDate until,
        Given given,
        @Nullable Transmission why,
        @Nullable UUID endedByActId) {

    /** By which act, and when she performed it. */
    public record Given(UUID actId, Instant at) {}

    public boolean isEnded() {
        return endedByActId != null;
    }

    public Share endedBy(UUID newActId) {
        return new Share(id, documentId, personId, recipient, until, given, why, newActId);
    }
}
