package fr.parvis.persons.retention;

/** What goes by the clock. What goes with its file is not here: a file that nobody closes stays. */
public enum Kept {
    /** A closed file with everything in it; also one that waits to be erased. */
    CLOSED_FILE,
    /** How to reach somebody of whom a signal spoke. */
    SIGNAL_CONTACT,
    /** A row of the access log with its salt; its leaf stays. */
    ACCESS_LOG,
    /** Who asked whether a file exists, and when. */
    DUPLICATE_CHECK
}
