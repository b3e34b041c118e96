package fr.parvis.persons.access;

/** Who read: the person herself, her facilitator, a service for one of them, an organisation she released something to, or those who answer for the service. */
public enum ReaderKind {
    PERSON,
    FACILITATOR,
    SERVICE,
    ORGANISATION,
    CARRIER
}
