package fr.parvis.persons.entourage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something written beside somebody of her entourage; it is finished, never changed.
 *
 * @param code which request or evolution; the kind's own name for a stronger involvement
 * @param text encrypted at rest
 * @param dueOn when somebody has to look at it again, Europe/Paris; null for a request
 * @param doneOn null while it is open
 */
public record EntourageNote(
        UUID id,
        UUID memberId,
        UUID personId,
        NoteKind kind,
        String code,
        Text text,
        @Nullable LocalDate dueOn,
        Recorded recorded,
        @Nullable LocalDate doneOn) {

    /**
     * The words.
     *
     * @param meansTried for a stronger involvement: how her own expression was sought
     */
    public record Text(String words, @Nullable String meansTried) {

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /** By which account, and when. */
    public record Recorded(String by, Instant at) {}

    /** Whether a stronger involvement still holds: from the day of the re-check on it does not, looked at or not. */
    public boolean holdsOn(LocalDate day) {
        return doneOn == null && dueOn != null && day.isBefore(dueOn);
    }

    public boolean isDueOn(LocalDate day) {
        return doneOn == null && dueOn != null && !day.isBefore(dueOn);
    }

    public EntourageNote doneOn(LocalDate day) {
        return new EntourageNote(id, memberId, personId, kind, code, text, dueOn, recorded, day);
    }
}
