package fr.parvis.portal.pathway;

/** What a step of her way is. */
public enum StepKind {
    SUPPORT_ASKED,
    SUPPORT_ACCEPTED,
    FIRST_WORDS,
    LIFE_PROJECT,
    REQUEST_SENT,
    RESPONSE_RECEIVED,
    MEETING,
    APPOINTMENT,
    ANSWER_EXPECTED,
    PROJECT_CHECK
}
