package fr.parvis.cooperation.agreement;

/** Where an element of a convention stands (COO-16). */
public enum ElementState {
    MISSING,
    FILLED,
    NOT_APPLICABLE
}
