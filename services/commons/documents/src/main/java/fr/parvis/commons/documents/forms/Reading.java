package fr.parvis.commons.documents.forms;

/** How somebody wants to read a form. */
public enum Reading {
    /** As its model. */
    USUAL,
    /** Larger, a question and an answer at a time, in easy words. */
    EASY
}
