package fr.parvis.persons.support;

/** Where a request for support came from (PER-02); only the person's yes opens a case. */
public enum RequestOrigin {
    PERSON,
    RELATIVE,
    ARS_SIGNAL,
    C360_INFORMATION,
    PARTNER_INFORMATION,
    PEER,
    OUTREACH_EVENT
}
