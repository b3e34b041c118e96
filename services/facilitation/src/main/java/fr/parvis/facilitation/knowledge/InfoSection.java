package fr.parvis.facilitation.knowledge;

/** What may be noted about her life, ten parts that are all optional (FAC-27, source 004). */
public enum InfoSection {
    LIFE_COURSE,
    LIFE_PROJECT,
    RHYTHMS_AND_LIFE_CHOICES,
    HABITS_ASPIRATIONS_PREFERENCES_AVERSIONS,
    CURRENT_SITUATION,
    MILIEUS_AND_RESOURCE_PEOPLE,
    PROXIMITY_LINKS,
    SOCIAL_ROLES,
    RISK_AND_PROTECTIVE_FACTORS,
    /** Nothing here ever needs it, and nothing of it leaves (FAC-34). */
    DIAGNOSIS_AND_HEALTH_COURSE
}
