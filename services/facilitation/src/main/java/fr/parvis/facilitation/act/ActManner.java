package fr.parvis.facilitation.act;

/** How she decided. */
public enum ActManner {
    OWN_SESSION,
    ACCESS_CARD,
    PAPER,
    ORAL_WITNESSED
}
