package fr.parvis.portal.codes;

/** What she said where an act answers a question. */
public enum ActAnswer {
    YES,
    NO,
    LATER
}
