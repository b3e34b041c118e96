package fr.parvis.portal.codes;

/** Where a meeting about her stands. */
public enum CommissionState {
    PREPARED,
    GUESTS_VALIDATED,
    INVITED,
    OPEN,
    CLOSED,
    CANCELLED
}
