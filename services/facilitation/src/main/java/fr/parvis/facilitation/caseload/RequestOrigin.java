package fr.parvis.facilitation.caseload;

/** Where the request for support came from (PER-02). It changes neither rank nor right. */
public enum RequestOrigin {
    PERSON,
    RELATIVE,
    ARS_SIGNAL,
    C360_INFORMATION,
    PARTNER_INFORMATION,
    PEER,
    OUTREACH_EVENT
}
