package fr.parvis.portal.codes;

/** What kind of meeting it is. */
public enum CommissionType {
    TECHNICAL_COMMISSION,
    SINGLE_REFERENT_COMMISSION,
    CSP_RECEPTION,
    CSP_ACCOMPANIMENT,
    PROJECT_MEETING,
    EXISTING_BODY
}
