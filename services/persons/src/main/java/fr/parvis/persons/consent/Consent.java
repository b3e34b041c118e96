package fr.parvis.persons.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a person about one sharing.
 *
 * @param recordedState as stored; {@link #stateOn} says what holds on a day
 * @param slot purpose, recipient and scope, or one release; at most one granted consent sits in it
 * @param actId the act its present state rests on; null while only asked, and when it ended without an act of hers
 */
public record Consent(
        UUID id,
        UUID personId,
        Terms terms,
        ConsentState recordedState,
        String slot,
        @Nullable UUID actId,
        Instant recordedAt,
        int version) {

    /** EXPIRED from the first day after the end, whether or not anybody tidied up. */
    public ConsentState stateOn(LocalDate day) {
        boolean over = recordedState == ConsentState.GRANTED && terms.period().isOver(day);
        return over ? ConsentState.EXPIRED : recordedState;
    }

    /** Whether it allows anything on that day: granted, begun and not over. */
    public boolean holdsOn(LocalDate day) {
        return recordedState == ConsentState.GRANTED && terms.period().contains(day);
    }

    /** What may still be taken back: something granted, or a question still open. */
    public boolean canBeWithdrawn() {
        return recordedState == ConsentState.GRANTED || recordedState == ConsentState.REQUESTED;
    }
}
