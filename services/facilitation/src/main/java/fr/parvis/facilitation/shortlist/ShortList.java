package fr.parvis.facilitation.shortlist;

/** A list that is given whole, and how many it holds at most: far more than anybody reads, so that whoever reaches it is told and nobody waits for it. */
public enum ShortList {
    /** Of a case. */
    EXPRESSIONS(1_000),
    /** Of a case. */
    STRUCTURES(50),
    /** Of a case. */
    COMPLEMENTARY_SUPPORTS(50),
    /** Of an expression. */
    COMMENTS(100),
    /** Of an expression. */
    CONSTRAINTS(50),
    /** Of an expression. */
    OPTIONS(50),
    /** Of an expression. */
    TRIALS(50),
    /** Of a response. */
    COHERENCE_OPINIONS(50),
    /** Of an entry of her rights log. */
    RIGHTS_STEPS(100),
    /** Of a case. */
    ACCOMPANIMENT_CONTACTS(50),
    /** Of a case. */
    REFERENTS(100),
    /** Of a case: those that are neither closed nor cancelled. */
    COMMISSIONS_NOT_OVER(50),
    /** Of a commission. */
    AGENDA_ITEMS(50),
    /** Of a case. */
    EXCLUDED_TOPICS(200),
    /** Of a commission. */
    DECISION_RECORDS(50),
    /** Of a decision record. */
    DECISION_ENTRIES(100);

    private final int most;

    ShortList(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
