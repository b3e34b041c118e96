package fr.parvis.facilitation.caseload;

/**
 * States of FAC-04. Every one of them comes after the person's yes: a proposal she has not answered, or has declined, is known to persons alone.
 */
public enum CaseState {
    /** She said yes and has not chosen a facilitator yet. */
    PROPOSED,
    /** She chose a facilitator, who has not taken the case on yet. */
    ACCEPTED,
    ACTIVE,
    PAUSED,
    CLOSED;

    public boolean waiting() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
