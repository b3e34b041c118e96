package fr.parvis.persons.person;

/** For activity follow-up only; not stating it never blocks anything (PER-06). */
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    NOT_STATED
}
