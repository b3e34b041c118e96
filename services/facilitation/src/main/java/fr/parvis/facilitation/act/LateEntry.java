package fr.parvis.facilitation.act;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What somebody writes down for her counts only if she decided it when what it decides on was there, and after her last word on it. In her own
 * session she has it before her eyes, and what she says there is her last word: nothing is compared. Nobody calls this for a no, which is never
 * held up.
 */
public record LateEntry(Act act) {

    private static final String FIELD = "act.performedAt";

    /** Refuses (422) an act of before that moment: she cannot have decided it then. */
    public void requireSince(Instant there) {
        if (isBefore(there)) {
            throw Problems.refused(FacilitationProblem.ACT_REFUSED, FIELD, "before-what-it-decides");
        }
    }

    /** Refuses (422) an act of before her last word on the same. */
    public void requireAfter(Optional<Instant> lastWord) {
        if (lastWord.filter(this::isBefore).isPresent()) {
            throw Problems.refused(FacilitationProblem.ACT_REFUSED, FIELD, "later-decision-stands");
        }
    }

    /** Day in metropolitan France on which she said it; in her own session she says it now, whatever the clock of her device. */
    public LocalDate saidOn(Clock clock) {
        Instant performed = act.performedAt();
        return act.manner() == ActManner.OWN_SESSION || performed == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(performed, clock.getZone());
    }

    /** An act without its time is for the register to refuse. In milliseconds, since the same moment is not before itself however it was kept. */
    private boolean isBefore(Instant other) {
        Instant performed = act.performedAt();
        return act.manner() != ActManner.OWN_SESSION
                && performed != null
                && performed.truncatedTo(ChronoUnit.MILLIS).isBefore(other.truncatedTo(ChronoUnit.MILLIS));
    }
}
