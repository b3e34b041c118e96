package fr.parvis.independence;

import fr.parvis.independence.kafka.KafkaPlane;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.postgres.PostgresPlane;
import fr.parvis.independence.report.Report;
import fr.parvis.independence.rules.Rules;
import fr.parvis.independence.tokens.TokenPlane;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attacks a running platform with the credentials of each of its own services and people, and reports every cell. */
public final class IndependenceCheck {
    private final PlatformDescription platform;
    private final Rules rules;
    private final Clock clock;

    public IndependenceCheck(PlatformDescription platform, Rules rules, Clock clock) {
        this.platform = platform;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every plane. */
    public Report run() {
        return run(Set.of(Plane.values()));
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
        };
    }
}
