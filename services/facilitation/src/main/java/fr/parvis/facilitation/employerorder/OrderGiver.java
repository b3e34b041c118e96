package fr.parvis.facilitation.employerorder;

/** From whom the order came; a function, never a name. */
public enum OrderGiver {
    LINE_MANAGER,
    MANAGEMENT,
    CARRIER,
    OTHER
}
