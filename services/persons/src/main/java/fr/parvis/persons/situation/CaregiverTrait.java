package fr.parvis.persons.situation;

/** What bears on those who help her (PER-15, source 004); about them, never about her. */
public enum CaregiverTrait {
    ISOLATION,
    EXHAUSTION,
    PSYCHOLOGICAL_SUFFERING,
    AGEING
}
