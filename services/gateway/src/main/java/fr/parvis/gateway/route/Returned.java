package fr.parvis.gateway.route;

/** What kind of thing a route gives back. */
public enum Returned {
    /** Something a person released or said: needs a purpose and a named user. */
    PERSON_DATA,
    /** About organisations only. */
    ORGANISATION_DATA,
    /** Published figures with nobody in them, and what they mean. */
    AGGREGATES,
    /** That the partner's own doing took effect. */
    RECEIPT,
    /** The word "received" and nothing else (GAT-04). */
    RECEIVED_ONLY
}
