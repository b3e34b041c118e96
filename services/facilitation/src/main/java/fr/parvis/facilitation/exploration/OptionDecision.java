package fr.parvis.facilitation.exploration;

/** What she made of an option. A rejected one stays in its place, and she may come back to it. */
public enum OptionDecision {
    KEPT,
    REJECTED
}
