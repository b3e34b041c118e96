package fr.parvis.persons.signal;

/** OPEN waits for somebody to go and ask; CLOSED holds nothing of how to reach the person. */
public enum SignalState {
    OPEN,
    TAKEN,
    CLOSED
}
