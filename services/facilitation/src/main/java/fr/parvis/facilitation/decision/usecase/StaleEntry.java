package fr.parvis.facilitation.decision.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.decision.DecisionEntry.Clash;
import fr.parvis.facilitation.refusal.FacilitationProblem;

/** Somebody typed over what they had not seen; the answer carries both texts, and neither is lost. */
public final class StaleEntry extends ProblemException {

    private final transient Clash clash;

    StaleEntry(Clash clash) {
        super(FacilitationProblem.DECISION_ENTRY_CHANGED);
        this.clash = clash;
    }

    public Clash clash() {
        return clash;
    }
}
