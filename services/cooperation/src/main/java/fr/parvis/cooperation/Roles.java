package fr.parvis.cooperation;

/** Realm roles of the offer side that this service knows. */
public final class Roles {

    public static final String COORDINATOR = "C360_COORDINATOR";
    public static final String PROVIDER = "PROVIDER";
    public static final String SIGNATORY = "CARRIER_SIGNATORY";

    private Roles() {}
}
