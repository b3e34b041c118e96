package fr.parvis.persons.voice;

/** What it is: source 002 counts complaints and adverse events (« réclamations, événements indésirables »), source 004 leaves room for anything else. */
public enum VoiceKind {
    REMARK,
    COMPLAINT,
    ADVERSE_EVENT
}
