package fr.parvis.facilitation.accompaniment;

/** In which field a professional accompanies her (FAC-43). */
public enum SocialField {
    CHILDHOOD,
    DISABILITY,
    AUTONOMY,
    HOUSING,
    HEALTH,
    INTEGRATION,
    OTHER
}
