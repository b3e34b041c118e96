package fr.parvis.facilitation.network;

/** Who may call whom (FAC-92). */
public enum Calling {
    SHE_CALLS,
    THEY_CALL,
    BOTH,
    /** Neither calls the other directly: both go through her facilitator. */
    THROUGH_FACILITATOR
}
