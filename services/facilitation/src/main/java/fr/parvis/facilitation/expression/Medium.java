package fr.parvis.facilitation.expression;

/** How she said it. */
public enum Medium {
    TEXT
}
