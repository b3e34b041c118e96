package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.caseload.HerWord;

/** What she made of an option. A rejected one stays in its place, and she may come back to it. */
public enum OptionDecision {
    KEPT,
    REJECTED;

    public HerWord word() {
        return HerWord.of(this == REJECTED);
    }
}
