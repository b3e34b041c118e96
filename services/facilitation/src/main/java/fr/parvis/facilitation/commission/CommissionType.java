package fr.parvis.facilitation.commission;

/** What kind of meeting it is (FAC-50). */
public enum CommissionType {
    TECHNICAL_COMMISSION,
    SINGLE_REFERENT_COMMISSION,
    CSP_RECEPTION,
    CSP_ACCOMPANIMENT,
    /** She calls it herself. */
    PROJECT_MEETING,
    /** Held within a meeting that exists anyway, so that nobody meets twice. */
    EXISTING_BODY
}
