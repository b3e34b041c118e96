package fr.parvis.supervision;

/** Realm roles this service knows; each belongs to exactly one side. */
public final class Roles {

    public static final String MANAGER = "CARRIER_MANAGER";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String SUPERVISOR = "SUPERVISOR";

    public static final String COORDINATOR = "C360_COORDINATOR";
    public static final String SIGNATORY = "CARRIER_SIGNATORY";

    public static final String GOVERNANCE = "GOVERNANCE";
    public static final String ARS = "ARS";

    private Roles() {}
}
