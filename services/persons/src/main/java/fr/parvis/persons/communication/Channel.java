package fr.parvis.persons.communication;

/** How she wishes to be reached. */
public enum Channel {
    IN_PERSON,
    TELEPHONE,
    TEXT_MESSAGE,
    VIDEO_CALL,
    EMAIL,
    LETTER,
    THROUGH_SOMEBODY
}
