package fr.parvis.portal.codes;

/** How people meet. */
public enum InterventionMode {
    HOME_VISIT,
    MILIEU_VISIT,
    ANTENNA,
    PARTNER_PLACE,
    PHONE,
    VIDEO,
    MESSAGE,
    COMMISSION,
    OTHER
}
