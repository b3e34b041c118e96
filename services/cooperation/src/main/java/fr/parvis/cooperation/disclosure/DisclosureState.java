package fr.parvis.cooperation.disclosure;

/** What this side knows of one disclosure; no record at all means denied. */
public enum DisclosureState {
    GRANTED,
    /** One word for withdrawn, expired, replaced, closed and erased; final. */
    ENDED,
    /** Its last record could not be read: denied until a readable one comes. */
    UNREADABLE
}
