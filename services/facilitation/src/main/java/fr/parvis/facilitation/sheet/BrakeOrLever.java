package fr.parvis.facilitation.sheet;

/** Whether an element holds her back (frein) or carries her (moteur); never both, never neither (FAC-37). */
public enum BrakeOrLever {
    BRAKE,
    LEVER
}
