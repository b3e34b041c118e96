package fr.parvis.facilitation.interview;

/** What she decides at the end of an interview. A no ends the reception phase and has no other consequence (FAC-11). */
public enum FreeDecision {
    YES,
    NO,
    NOT_NOW
}
