package fr.parvis.persons.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy she lets go to another antenna.
 *
 * @param id of the package; the other antenna knows it too
 * @param to name of that antenna
 * @param expiresOn last day it may be taken in there, Europe/Paris
 * @param endedByActId null while she has not ended it
 */
public record HandOver(
        UUID id,
        UUID personId,
        String to,
        Set<HandOverPart> parts,
        LocalDate expiresOn,
        Made made,
        @Nullable UUID endedByActId) {

    public HandOver {
        parts = Set.copyOf(parts);
    }

    /** By which act, and when. */
    public record Made(UUID actId, Instant at) {}

    /** Whether the package can still be fetched here. What was fetched before nobody takes back. */
    public enum State {
        READY,
        ENDED,
        EXPIRED
    }

    public State stateOn(LocalDate day) {
        if (endedByActId != null) {
            return State.ENDED;
        }
        return day.isAfter(expiresOn) ? State.EXPIRED : State.READY;
    }

    public HandOver endedBy(UUID actId) {
        return new HandOver(id, personId, to, parts, expiresOn, made, actId);
    }
}
