package fr.parvis.commons.events.relay;

import java.time.Clock;
import java.time.Duration;

/**
 * When the copies of a lane leave: at the ends of equal periods of the clock, alike in every process. Were it so long
 * after the first fact, the sending would say when that fact was.
 */
final class Hold {

    private final Clock clock;
    private final long periodMillis;
    private long endMillis;

    Hold(Clock clock, Duration period) {
        if (period.toMillis() < 1) {
            throw new IllegalArgumentException("parvis.statistics.hold is a millisecond at least, not " + period);
        }
        this.clock = clock;
        periodMillis = period.toMillis();
        endMillis = endOf(clock.millis());
    }

    /** True once at the end of each period; the period that was under way when this was made is waited for as well. */
    boolean isOver() {
        long now = clock.millis();
        if (now >= endMillis) {
            endMillis = endOf(now);
            return true;
        }
        // The clock was set back: nobody waits for an end that is further away than a period.
        endMillis = Math.min(endMillis, endOf(now));
        return false;
    }

    private long endOf(long millis) {
        return (Math.floorDiv(millis, periodMillis) + 1) * periodMillis;
    }
}
