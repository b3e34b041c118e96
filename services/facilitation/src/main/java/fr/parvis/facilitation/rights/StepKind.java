package fr.parvis.facilitation.rights;

/** What a step of the rights log says. */
public enum StepKind {
    /** What she wants done: her act, always. */
    WISH,
    ACTION,
    SUPPORT_USED,
    OUTCOME
}
