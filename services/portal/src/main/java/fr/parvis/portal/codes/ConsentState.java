package fr.parvis.portal.codes;

/** States of a consent (PER-30). */
public enum ConsentState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    REPLACED
}
