package fr.parvis.facilitation.assessment;

/** Where in her life it is looked at, or looked at again: the closed list of the source (FAC-29, source 004). */
public enum AssessmentEnvironment {
    DAILY_LIFE_AUTONOMY_MOBILITY,
    SOCIAL_FAMILY_RELATIONS,
    AFFECTIVE_SEXUAL_RELATIONS,
    HABITAT,
    SOCIALISING_ACTIVITIES_AND_WORK,
    CULTURE_SPORT_LEISURE_HOLIDAYS
}
