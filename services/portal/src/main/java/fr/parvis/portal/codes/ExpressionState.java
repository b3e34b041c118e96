package fr.parvis.portal.codes;

/** What became of an expression. */
public enum ExpressionState {
    LIVE,
    ACHIEVED,
    CHANGED,
    DROPPED_BY_PERSON
}
