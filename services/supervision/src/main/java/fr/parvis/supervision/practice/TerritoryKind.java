package fr.parvis.supervision.practice;

/** How a territory is named. */
public enum TerritoryKind {
    /** By the official code of a département. */
    DEPARTEMENT,
    /** By the antenna itself. */
    NAMED
}
