package fr.parvis.facilitation.commission;

/** How a guest accepted the charter. */
public enum AcceptanceManner {
    SIGNED,
    SAID
}
