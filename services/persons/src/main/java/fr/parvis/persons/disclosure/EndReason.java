package fr.parvis.persons.disclosure;

/** Why a disclosure is over; the offer side only ever hears that it is. */
public enum EndReason {
    WITHDRAWN,
    EXPIRED,
    REPLACED,
    CLOSED,
    ERASED
}
