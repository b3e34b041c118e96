package fr.parvis.portal.codes;

/** In which field a professional works. */
public enum SocialField {
    CHILDHOOD,
    DISABILITY,
    AUTONOMY,
    HOUSING,
    HEALTH,
    INTEGRATION,
    OTHER
}
