package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.caseload.HerWord;

/** What she decides at the end of an interview. A no ends the reception phase and has no other consequence (FAC-11). */
public enum FreeDecision {
    YES,
    NO,
    /** Leaves the phase running, also after a no. */
    NOT_NOW;

    public ActAnswer answer() {
        return switch (this) {
            case YES -> ActAnswer.YES;
            case NO -> ActAnswer.NO;
            case NOT_NOW -> ActAnswer.LATER;
        };
    }

    public HerWord word() {
        return HerWord.of(this == NO);
    }
}
