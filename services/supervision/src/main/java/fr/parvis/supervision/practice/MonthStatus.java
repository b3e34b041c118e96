package fr.parvis.supervision.practice;

/** What became, or may still become, of the session due in one month. */
public enum MonthStatus {
    /** The territory did not exist yet. */
    NOT_DUE,
    /** Nothing is planned. */
    OPEN,
    PLANNED,
    CONFIRMED,
    HELD,
    /** The month is over without a session held. */
    MISSED
}
