package fr.parvis.facilitation.task;

/** Why something is due. */
public enum TaskKind {
    /** She chose this facilitator, who has not taken the case on (FAC-04). */
    TAKE_ON,
    /** A response came, and she has not said anything about it yet (COO-10). */
    RESPONSE_TO_TALK_OVER,
    /** The day by which a response was announced, else wished, and none is there (COO-08). */
    REQUEST_WITHOUT_RESPONSE,
    /** The last day on which the recipient may read her request (PER-23). */
    REQUEST_ENDING,
    /** They meet, or should have met and nobody said what became of it (OPS-01). */
    APPOINTMENT,
    /** The day by which she looks at her life project again (FAC-24). */
    LIFE_PROJECT_CHECK,
    /** The day on which an assessment that she shares is looked at again (FAC-30). */
    ASSESSMENT_RECHECK,
    /** The day from which her accompaniment list is gone through with her again (FAC-42). */
    ACCOMPANIMENT_REVIEW,
    /** The day from which a successor of her referent is looked for, whose mission ends (FAC-46). */
    REFERENT_SUCCESSOR,
    /** The day from which invitations to a commission go out, while somebody has none (FAC-52). */
    COMMISSION_INVITATIONS,
    /** The day since which a decision record waits for signatures; never when she said no (FAC-67). */
    DECISION_SIGNATURES,
    /** The day on which everybody meets again to look at what was decided (FAC-65, FAC-75). */
    DECISION_REVIEW
}
