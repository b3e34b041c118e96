package fr.parvis.facilitation.rights;

/** What came of it. */
public enum RightsOutcome {
    RESPECTED,
    PARTLY_RESPECTED,
    NOT_RESPECTED,
    /** She lets it go: her act, and no reason is asked. */
    LET_GO_BY_PERSON
}
