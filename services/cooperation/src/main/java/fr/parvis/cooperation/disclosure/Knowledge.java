package fr.parvis.cooperation.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * This process's knowledge of consents. It lives in memory on purpose: each replica answers for what it has itself read and applied, never
 * for what another replica or a restored database claims.
 */
@ApplicationScoped
public final class Knowledge {

    private final AtomicReference<@Nullable Instant> readUpTo = new AtomicReference<>();
    private final StalenessBound bound;
    private final Clock clock;

    public Knowledge(ConsentConfig config, Clock clock) {
        this.bound = config.bound();
        this.clock = clock;
    }

    /** The last watermark counts, not the highest: a clock that once jumped ahead must not be believed for ever. */
    public void heard(Instant watermark) {
        readUpTo.set(watermark);
    }

    public Freshness freshness() {
        return bound.judge(readUpTo.get(), clock.instant());
    }

    public StalenessBound bound() {
        return bound;
    }
}
