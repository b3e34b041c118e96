package fr.parvis.persons.voice;

/** Where it stands. */
public enum VoiceState {
    RECEIVED,
    ANSWERED,
    /** By her: from then on nobody reads it but her. */
    TAKEN_BACK
}
