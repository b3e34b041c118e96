package fr.parvis.facilitation.commission;

/** As what somebody is invited (FAC-58). */
public enum GuestRole {
    /** Leads the meeting as a third party (FAC-57). */
    CHAIR,
    ADMIN_AGENT,
    PARTNER,
    REFERENT,
    FAMILY,
    /** Somebody else whose trade can shed light; a reason is needed. */
    OTHER_PROFESSIONAL
}
