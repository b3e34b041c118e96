package fr.parvis.persons.locker;

/** What a document is about (UX-04). */
public enum DocumentKind {
    IDENTITY,
    RESOURCES,
    HOUSING,
    HEALTH,
    SCHOOLING,
    EMPLOYMENT,
    MDPH,
    OTHER
}
