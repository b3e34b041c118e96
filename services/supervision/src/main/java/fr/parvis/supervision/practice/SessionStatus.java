package fr.parvis.supervision.practice;

/** Where a session stands (SUP-06). */
public enum SessionStatus {
    PLANNED,
    CONFIRMED,
    HELD,
    CANCELLED,
    /** Its month is over and it was neither held nor cancelled; never stored, always read from the calendar. */
    MISSED;

    /** True while it can still take place. */
    public boolean isOpen() {
        return this == PLANNED || this == CONFIRMED;
    }
}
