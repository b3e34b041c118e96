package fr.parvis.facilitation.response;

/** Her answer; a refusal needs no reason and reads NOT_RETAINED (COO-09). */
public enum AnswerKind {
    ACCEPTED,
    NOT_RETAINED,
    PENDING
}
