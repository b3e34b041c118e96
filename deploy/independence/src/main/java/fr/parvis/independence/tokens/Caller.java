package fr.parvis.independence.tokens;

import fr.parvis.independence.rules.TokenRules;
import java.util.List;

/**
 * One who calls with one token.
 *
 * @param name as the report names it: side and role, or side and machine
 * @param side empty for a token that is none
 * @param role {@link TokenRules#NO_ROLE} for a machine without a role of ours
 * @param token empty for a call without one
 */
record Caller(String name, String side, String role, String token) {

    /** What a door of a service should answer: let in, shut to this role, or not recognised at all. */
    String expectedAt(TokenRules.Service service, String door) {
        if (!side.equals(service.side()) || role.equals(TokenRules.NO_ROLE)) {
            return TokenPlane.UNKNOWN;
        }
        List<String> open = service.doors().getOrDefault(door, List.of());
        return open.contains(role) || open.contains(withoutSide()) ? TokenPlane.IN : TokenPlane.FORBIDDEN;
    }

    /** {@code machine facilitation}: how rules.yaml names one machine where its role alone opens nothing. */
    private String withoutSide() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
