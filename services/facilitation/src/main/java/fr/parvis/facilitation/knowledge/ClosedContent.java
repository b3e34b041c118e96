package fr.parvis.facilitation.knowledge;

/** What becomes of the notes of a section she closes. */
public enum ClosedContent {
    /** They stay, for her alone. */
    KEEP,
    REMOVE
}
