package fr.parvis.portal.codes;

/** Where the support of her stands. */
public enum CaseState {
    PROPOSED,
    ACCEPTED,
    ACTIVE,
    PAUSED,
    CLOSED
}
