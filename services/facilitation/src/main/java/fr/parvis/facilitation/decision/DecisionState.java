package fr.parvis.facilitation.decision;

/** Where a decision record stands (FAC-67). */
public enum DecisionState {
    /** Being typed. */
    DRAFT,
    /** Its text is complete; nobody has signed it. */
    READY_TO_SIGN,
    PARTLY_SIGNED,
    /** She and everybody who was there signed this text; nothing of it changes any more (FAC-69). */
    VALID,
    /** She does not sign it. */
    CONTESTED
}
