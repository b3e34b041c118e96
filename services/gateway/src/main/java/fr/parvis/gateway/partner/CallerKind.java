package fr.parvis.gateway.partner;

/** Whose token it is. A role says which: Keycloak gives a machine's role to no human being and a professional role to no machine. */
public enum CallerKind {
    /** A human being, signed in under her own name: reads person data, signs. */
    NAMED_USER,
    /** The service account of an organisation. */
    MACHINE
}
