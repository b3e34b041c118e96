package fr.parvis.cooperation.codes;

/** By when she wants it (catalogue 0.1). */
public enum ProjectHorizon {
    SHORT,
    MEDIUM,
    LONG
}
