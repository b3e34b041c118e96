package fr.parvis.facilitation.act;

/** What she said where an act answers a question, as the register keeps it. */
public enum ActAnswer {
    YES,
    NO,
    /** Not now, or not yet. */
    LATER;

    public static ActAnswer yes(boolean said) {
        return said ? YES : NO;
    }
}
