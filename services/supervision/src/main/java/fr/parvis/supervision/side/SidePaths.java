package fr.parvis.supervision.side;

import fr.parvis.commons.web.side.Side;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which resources a process of each side has; whatever is not named here does not exist for it (SUP-09). */
public final class SidePaths {

    private static final String API = "/api/v1/";
    private static final Set<String> PRACTICE =
            Set.of("organisations", "supervisors", "territories", "practice-sessions", "practice-years");
    private static final Map<Side, Set<String>> RESOURCES = Map.of(
            Side.DEMAND, with(PRACTICE, Set.of("line-managers", "staff")),
            Side.OFFER, PRACTICE,
            Side.NEUTRAL, Set.of("governance-members", "governance-meetings"));

    private SidePaths() {}

    /** True when a process of that side has the resource of that path. */
    public static boolean has(Side side, String path) {
        if (!path.startsWith(API)) {
            return false;
        }
        String rest = path.substring(API.length());
        int end = rest.indexOf('/');
        return RESOURCES.getOrDefault(side, Set.of()).contains(end < 0 ? rest : rest.substring(0, end));
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
