package fr.parvis.persons.act;

/** What she said where an act answers a question; an act that answers none has none. */
public enum ActAnswer {
    YES,
    NO,
    /** Not now, or not yet. */
    LATER
}
