package fr.parvis.facilitation.referent;

/** How the worker told it to who writes it down. */
public enum AnswerManner {
    IN_PERSON,
    TELEPHONE,
    EMAIL,
    LETTER
}
