package fr.parvis.indicators;

/** Realm roles of the neutral side that read figures. */
public final class Roles {

    public static final String ARS = "ARS";
    public static final String GOVERNANCE = "GOVERNANCE";

    private Roles() {}
}
