package fr.parvis.portal.codes;

/** How an act was done. */
public enum Manner {
    OWN_SESSION,
    ACCESS_CARD,
    PAPER,
    ORAL_WITNESSED
}
