package fr.parvis.persons.consent;

/** States of PER-30. EXPIRED is read from the calendar, not waited for. */
public enum ConsentState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    REPLACED
}
