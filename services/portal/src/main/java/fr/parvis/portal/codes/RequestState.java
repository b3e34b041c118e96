package fr.parvis.portal.codes;

/** What became of a request. */
public enum RequestState {
    RELEASED,
    ACKNOWLEDGED,
    ANSWERED,
    ENDED
}
