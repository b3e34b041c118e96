package fr.parvis.persons.act;

/** How the act was expressed; each manner has its own evidence ({@link Evidence}). */
public enum Manner {
    OWN_SESSION,
    ACCESS_CARD,
    PAPER,
    ORAL_WITNESSED
}
