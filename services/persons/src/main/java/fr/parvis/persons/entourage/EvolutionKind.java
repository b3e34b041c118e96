package fr.parvis.persons.entourage;

/** What changes for a caregiver (PER-18). */
public enum EvolutionKind {
    AGEING,
    MOVING_HOUSE,
    NO_LONGER_ABLE_TO_HELP,
    OTHER
}
