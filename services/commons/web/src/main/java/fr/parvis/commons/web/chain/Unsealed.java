package fr.parvis.commons.web.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the row has waited to be sealed that waits longest. It grows while nothing is sealed, also when nobody can look. */
final class Unsealed {

    private final Clock clock;
    private volatile @Nullable Instant since;

    Unsealed(Clock clock) {
        this.clock = clock;
    }

    /** What was seen after a run. */
    void seen(Optional<Instant> oldest) {
        since = oldest.orElse(null);
    }

    /** A run failed, so nobody knows what waits. */
    void failed() {
        if (since == null) {
            since = clock.instant();
        }
    }

    double seconds() {
        Instant waiting = since;
        return waiting == null
                ? 0
                : Math.max(0, Duration.between(waiting, clock.instant()).toMillis() / 1000.0);
    }
}
