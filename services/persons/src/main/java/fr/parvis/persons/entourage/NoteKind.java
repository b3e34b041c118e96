package fr.parvis.persons.entourage;

/** What is written beside somebody of her entourage. */
public enum NoteKind {
    /** Why that person takes a stronger part while she cannot speak for herself, and until when that holds (PER-13). */
    STRONGER_INVOLVEMENT,
    /** What that person asks for her or himself; never among the expressions of the person (PER-16). */
    REQUEST,
    /** What will change for somebody who helps her (PER-18). */
    EVOLUTION
}
