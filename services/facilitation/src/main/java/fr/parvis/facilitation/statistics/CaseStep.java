package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseState;
import java.util.Optional;

/** What a change of a case is for the figures, which count active cases (IND-01, IND-02). */
public enum CaseStep {
    /** Active from now on, for the first time or again. */
    OPENED,
    /** No longer active, and not over: she paused, or waits for another facilitator. */
    PAUSED,
    CLOSED;

    /** Empty where nobody had taken the case on: what never began is not counted, and a no is told to nobody. */
    public static Optional<CaseStep> between(Case before, Case after) {
        boolean was = before.state() == CaseState.ACTIVE;
        boolean is = after.state() == CaseState.ACTIVE;
        if (is) {
            return was ? Optional.empty() : Optional.of(OPENED);
        }
        if (after.closed()) {
            return before.takenOn() && !before.closed() ? Optional.of(CLOSED) : Optional.empty();
        }
        return was ? Optional.of(PAUSED) : Optional.empty();
    }
}
