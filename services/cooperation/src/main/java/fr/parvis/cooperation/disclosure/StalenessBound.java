package fr.parvis.cooperation.disclosure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How old knowledge may be. Deny by default: nothing heard, too old, or from a future that two honest clocks do not explain.
 *
 * @param oldest knowledge of exactly this age still shows
 * @param ahead a watermark up to this far in the future is a difference of clocks
 */
public record StalenessBound(Duration oldest, Duration ahead) {

    public Freshness judge(@Nullable Instant readUpTo, Instant now) {
        if (readUpTo == null) {
            return new Freshness(false, null, null);
        }
        Duration age = Duration.between(readUpTo, now);
        boolean fresh = age.compareTo(oldest) <= 0 && age.negated().compareTo(ahead) <= 0;
        return new Freshness(fresh, readUpTo, age);
    }
}
