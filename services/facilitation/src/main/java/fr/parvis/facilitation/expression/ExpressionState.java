package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.caseload.HerWord;

/** What became of an expression. The words stay readable in every state. */
public enum ExpressionState {
    LIVE,
    ACHIEVED,
    /** A newer expression of hers says it differently. */
    CHANGED,
    DROPPED_BY_PERSON;

    public HerWord word() {
        return HerWord.of(this != LIVE);
    }
}
