package fr.parvis.testkit;

import java.util.Map;
import java.util.Set;

/** Signed tokens of the people and machines a test needs; wrong ones through {@link TestToken}. */
public final class Tokens {

    private static final String DEMAND = "demand";
    private static final String OFFER = "offer";
    private static final String NEUTRAL = "neutral";
    /** Whoever enters an act has a name in her or his token; no witness of a test is called so. */
    private static final String FACILITATOR_NAME = "Camille Renard";

    private Tokens() {}

    public static String person(String subject) {
        return TestToken.of(DEMAND, subject, "PERSON").sign();
    }

    public static String supporter(String subject) {
        return TestToken.of(DEMAND, subject, "SUPPORTER").sign();
    }

    public static String representative(String subject) {
        return TestToken.of(DEMAND, subject, "REPRESENTATIVE").sign();
    }

    public static String facilitator(String subject) {
        return TestToken.of(DEMAND, subject, "FACILITATOR")
                .withClaim("name", FACILITATOR_NAME)
                .sign();
    }

    public static String carrierManager(String subject) {
        return TestToken.of(DEMAND, subject, "CARRIER_MANAGER").sign();
    }

    public static String supervisor(String subject) {
        return TestToken.of(DEMAND, subject, "SUPERVISOR").sign();
    }

    /** The write-only machine client of the ARS. */
    public static String arsSignal() {
        return machine(DEMAND, "ars-signal", "ARS_SIGNAL");
    }

    public static String coordinator(String subject, String organisation) {
        return TestToken.of(OFFER, subject, "C360_COORDINATOR")
                .withClaim("organisation", organisation)
                .sign();
    }

    public static String provider(String subject, String organisation) {
        return TestToken.of(OFFER, subject, "PROVIDER")
                .withClaim("organisation", organisation)
                .sign();
    }

    public static String carrierSignatory(String subject) {
        return TestToken.of(OFFER, subject, "CARRIER_SIGNATORY").sign();
    }

    public static String ars(String subject) {
        return TestToken.of(NEUTRAL, subject, "ARS").sign();
    }

    /** A service's own machine client, {@code azp} and {@code client_id} as Keycloak sets them. */
    public static String service(String side, String client) {
        return machine(side, client, "SERVICE");
    }

    public static String of(String side, String subject, Set<String> roles, Map<String, Object> claims) {
        TestToken token = TestToken.of(side, subject, roles.toArray(String[]::new));
        for (Map.Entry<String, Object> claim : claims.entrySet()) {
            token = token.withClaim(claim.getKey(), claim.getValue());
        }
        return token.sign();
    }

    private static String machine(String side, String client, String role) {
        return TestToken.of(side, "service-account-" + client, role)
                .withClaim("azp", client)
                .withClaim("client_id", client)
                .sign();
    }
}
