package fr.parvis.portal.codes;

/** What became of an expression. */
public enum ExpressionStatus {
    LIVE,
    ACHIEVED,
    CHANGED,
    DROPPED_BY_PERSON
}
