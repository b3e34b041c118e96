package fr.parvis.persons.communication;

/** A way of taking words in or of giving them out (PER-09); none of them is better than another. */
public enum Mode {
    SPEECH,
    WRITING,
    LARGE_PRINT,
    BRAILLE,
    PICTURES,
    PICTOGRAMS,
    OBJECTS,
    SIGN_LANGUAGE,
    SIGNS_WITH_SPEECH,
    GESTURES,
    GAZE,
    TOUCH,
    DEVICE,
    OTHER
}
