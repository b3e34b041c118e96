package fr.parvis.persons.person;

/** The roles that open doors here; what is behind a door the registry decides ({@link fr.parvis.persons.registry.Action}). */
public final class FileAccess {

    public static final String PERSON = "PERSON";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String SERVICE = "SERVICE";
    public static final String ARS_SIGNAL = "ARS_SIGNAL";
    /** Those who answer for the service. */
    public static final String CARRIER_MANAGER = "CARRIER_MANAGER";

    private FileAccess() {}
}
