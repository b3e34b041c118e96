package fr.parvis.facilitation.decision;

/** How somebody signed, or said no. */
public enum SignatureManner {
    /** By an act in the register of persons. */
    HER_ACT,
    /** On paper, whose scan is named by its SHA-256. */
    PAPER
}
