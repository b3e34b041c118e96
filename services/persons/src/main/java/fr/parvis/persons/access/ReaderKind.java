package fr.parvis.persons.access;

/** Who read: the person herself, her facilitator, a service for one of them, or an organisation she released something to. */
public enum ReaderKind {
    PERSON,
    FACILITATOR,
    SERVICE,
    ORGANISATION
}
