package fr.parvis.independence;

import fr.parvis.independence.kafka.KafkaPlane;
import fr.parvis.independence.network.NetworkPlane;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.postgres.PostgresPlane;
import fr.parvis.independence.report.Report;
import fr.parvis.independence.rules.Rules;
import fr.parvis.independence.tokens.TokenPlane;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attacks a running platform with the credentials of each of its own services and people, computes who would reach whom
 * on a cluster, and reports every cell.
 */
public final class IndependenceCheck {
    private final PlatformDescription platform;
    private final Rules rules;
    private final Clock clock;
    private final Optional<String> manifests;

    /** Only what runs: without rendered charts there is no plane of the network. */
    public IndependenceCheck(PlatformDescription platform, Rules rules, Clock clock) {
        this(platform, rules, clock, Optional.empty());
    }

    /** What runs, and what the charts of an antenna of this name would let connect; the objects of all three, as YAML. */
    public IndependenceCheck(PlatformDescription platform, Rules rules, Clock clock, String manifests) {
        this(platform, rules, clock, Optional.of(manifests));
    }

    private IndependenceCheck(PlatformDescription platform, Rules rules, Clock clock, Optional<String> manifests) {
        this.platform = platform;
        this.rules = rules;
        this.clock = clock;
        this.manifests = manifests;
    }

    /** Every plane there is something to look at. */
    public Report run() {
        Set<Plane> planes = EnumSet.allOf(Plane.class);
        if (manifests.isEmpty()) {
            planes.remove(Plane.NETWORK);
        }
        return run(planes);
    }

    /** Some planes only, for tests that change one of them. */
    public Report run(Set<Plane> planes) {
        List<Finding> findings = new ArrayList<>();
        for (Plane plane : Plane.values()) {
            if (planes.contains(plane)) {
                findings.addAll(look(plane));
            }
        }
        return new Report(platform.antenna(), clock.instant(), findings);
    }

    private List<Finding> look(Plane plane) {
        return switch (plane) {
            case KAFKA -> new KafkaPlane(platform.broker(), rules.kafka()).look();
            case POSTGRESQL -> new PostgresPlane(platform.databaseServers(), rules.postgresql()).look();
            case TOKENS -> new TokenPlane(platform, rules.tokens()).look();
            case NETWORK -> new NetworkPlane(manifests.orElseThrow(), platform.antenna(), rules.network()).look();
        };
    }
}
