package fr.parvis.keycloak.realms;

import java.util.Locale;

/** The three sides, each with a realm and an audience of its own. */
public enum Side {
    DEMAND,
    OFFER,
    NEUTRAL;

    /** Name of the realm, such as {@code parvis-demand}. */
    public String realm() {
        return "parvis-" + lower();
    }

    /** Audience that the services of this side ask for, such as {@code parvis-demand-api}. */
    public String audience() {
        return realm() + "-api";
    }

    /** Client of the local platform that changes a password into a token. */
    public String demoClient() {
        return "parvis-demo";
    }

    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    String variable(String suffix) {
        return "PARVIS_%s_%s".formatted(name(), suffix);
    }

    /** Browsers reach a portal of the local platform by a name of its own, so that no two sides share an origin. */
    String localOrigin() {
        return "http://%s.localhost".formatted(lower());
    }
}
