package fr.parvis.facilitation.caseload;

/** What a decision of hers does. Only what opens or adds needs an open case: a no is never held up, not even by the end of the support. */
public enum HerWord {
    /** Opens, adds or takes up again. */
    OPENS,
    /** Refuses, lets go or says that it is over. */
    ENDS;

    public static HerWord of(boolean ends) {
        return ends ? ENDS : OPENS;
    }
}
