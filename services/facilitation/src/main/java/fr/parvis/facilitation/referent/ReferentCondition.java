package fr.parvis.facilitation.referent;

/** What is checked before a referent becomes active, beside the acceptance (FAC-45, source 003 "en capacité d'exercer cette fonction"). */
public enum ReferentCondition {
    DIRECTLY_INVOLVED,
    TRUSTED_BY_PERSON,
    SOCIAL_OR_MEDICO_SOCIAL_FIELD,
    REQUIRED_SKILLS,
    AVAILABLE
}
