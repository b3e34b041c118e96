package fr.parvis.portal.codes;

/** As what somebody is invited. */
public enum GuestRole {
    CHAIR,
    ADMIN_AGENT,
    PARTNER,
    REFERENT,
    FAMILY,
    OTHER_PROFESSIONAL
}
