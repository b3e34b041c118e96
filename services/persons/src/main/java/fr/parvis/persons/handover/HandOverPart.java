package fr.parvis.persons.handover;

/** What she may add to a copy beside her identity and how to speak with her, which always go. */
public enum HandOverPart {
    ENTOURAGE,
    NO_CONTACTS,
    /** As history: what she had allowed, and what became of it. */
    CONSENTS,
    /** Her own words, which she adds in her own session. */
    WORDS
}
