package fr.parvis.portal.codes;

/** Her answer to a response. */
public enum AnswerKind {
    ACCEPTED,
    NOT_RETAINED,
    PENDING
}
