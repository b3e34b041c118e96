package fr.parvis.portal.codes;

/** When she wants it. */
public enum Horizon {
    SHORT,
    MEDIUM,
    LONG
}
