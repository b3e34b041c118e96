package fr.parvis.facilitation.release;

/** What became of a request. */
public enum RequestState {
    RELEASED,
    ACKNOWLEDGED,
    /** At least one response has come. */
    ANSWERED,
    ENDED
}
