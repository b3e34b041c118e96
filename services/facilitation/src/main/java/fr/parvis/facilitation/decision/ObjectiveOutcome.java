package fr.parvis.facilitation.decision;

/** What became of an objective (FAC-72). Each looks ahead; none carries a consequence, and nothing anywhere follows from it. */
public enum ObjectiveOutcome {
    OBJECTIVE_NOT_RELEVANT,
    ACTION_SHARE_NOT_ADAPTED,
    TO_ADJUST,
    CONTINUE,
    ACHIEVED,
    ABANDONED_BY_PERSON
}
