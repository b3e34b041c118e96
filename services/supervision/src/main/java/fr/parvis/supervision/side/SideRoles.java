package fr.parvis.supervision.side;

import fr.parvis.commons.web.side.Side;
import java.util.Map;
import java.util.Set;

/** The roles the realm of each side defines for people, as in {@code deploy/keycloak}; a test compares. */
public final class SideRoles {

    /** Machines have one word for their role on every side. */
    static final String SERVICE = "SERVICE";

    private static final Map<Side, Set<String>> DEFINED = Map.of(
            Side.DEMAND,
            Set.of(
                    "PERSON",
                    "SUPPORTER",
                    "REPRESENTATIVE",
                    "FACILITATOR",
                    "CARRIER_MANAGER",
                    "SUPERVISOR",
                    "ARS_SIGNAL"),
            Side.OFFER,
            Set.of("C360_COORDINATOR", "PROVIDER", "CARRIER_SIGNATORY"),
            Side.NEUTRAL,
            Set.of("ARS", "GOVERNANCE", "OPERATOR"));

    private SideRoles() {}

    static Set<String> of(Side side) {
        return DEFINED.getOrDefault(side, Set.of());
    }

    /**
     * True when a token of that side holds a role of another one. No realm of ours issues such a token (IND-EP-06), so it
     * is not believed in anything.
     */
    static boolean mixed(Side side, Set<String> roles) {
        return DEFINED.entrySet().stream()
                .filter(entry -> entry.getKey() != side)
                .anyMatch(entry -> entry.getValue().stream().anyMatch(roles::contains));
    }
}
