package fr.parvis.persons.access;

/** What was read of a file. The last two are told by the offer side. */
public enum Accessed {
    FILE,
    NAME,
    SIGNAL,
    PROPOSAL,
    CONSENTS,
    ACTS,
    POWERS,
    HOUSEHOLD,
    COMMUNICATION_PROFILE,
    SELF_ASSESSMENT,
    TRIALS,
    ENTOURAGE,
    ENTOURAGE_SITUATION,
    NO_CONTACTS,
    CLOSING,
    LEGAL_HOLDS,
    DISAGREEMENTS,
    LOCKER,
    LOCKER_DOCUMENT,
    VOICE,
    ACCESS_LOG,
    /** Shown to the person only, and of an author's readings only after the release (PER-28). */
    LEGAL_EXCEPTION,
    EXPORT,
    /** A copy for another antenna was made, or the list of copies was looked at. */
    HAND_OVER,
    HAND_OVER_PACKAGE,
    BROUGHT_ALONG,
    DISCLOSURE_READ,
    DISCLOSURE_REMOVED
}
