package fr.parvis.facilitation.intervention;

/** Where or through what it happened (FAC-81). */
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
