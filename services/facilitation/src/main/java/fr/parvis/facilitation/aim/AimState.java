package fr.parvis.facilitation.aim;

import fr.parvis.facilitation.caseload.HerWord;

/** What she says of an aim. */
public enum AimState {
    /** She has not chosen it, or does not any more. */
    NOT_CHOSEN,
    MATTERS,
    /** Reached, as she says; nobody measures it. */
    REACHED;

    public HerWord word() {
        return HerWord.of(this != MATTERS);
    }
}
