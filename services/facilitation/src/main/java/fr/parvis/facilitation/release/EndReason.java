package fr.parvis.facilitation.release;

/** Why a request ended; the other side only ever hears that it ended. */
public enum EndReason {
    WITHDRAWN,
    EXPIRED,
    REPLACED,
    CLOSED,
    ERASED
}
