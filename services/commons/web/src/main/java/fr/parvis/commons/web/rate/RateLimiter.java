package fr.parvis.commons.web.rate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts calls per caller and class, in this process only: two replicas grant twice as much. One instant per caller and class is all it keeps, the
 * moment at which everything will be available again (generic cell rate algorithm).
 */
@Singleton
public final class RateLimiter {

    /** Far above the callers of an antenna; beyond it, those that are full again are forgotten first. */
    private static final int MOST = 10_000;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Map<Counted, Long> fullAt = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    RateLimiter() {
        this(Clock.systemUTC());
    }

    RateLimiter(Clock clock) {
        this.clock = clock;
    }

    private record Counted(String who, RateClass rateClass) {}

    /** Takes one call, if there is one. */
    public Allowance take(String who, RateClass rateClass) {
        long now = nanos(clock.instant());
        if (fullAt.size() >= MOST) {
            fullAt.values().removeIf(full -> full <= now);
        }
        long window = rateClass.window().toNanos();
        long[] late = new long[1];
        long full = fullAt.merge(new Counted(who, rateClass), now + rateClass.nanosPerCall(), (known, _) -> {
            // a clock that was put back must not shut anybody out for longer than one window
            long from = Math.min(Math.max(known, now), now + window);
            long next = from + rateClass.nanosPerCall();
            late[0] = Math.max(0, next - now - window);
            return late[0] == 0 ? next : from;
        });
        long used = full - now;
        return new Allowance(
                rateClass,
                (int) Math.max(0, (window - used) / rateClass.nanosPerCall()),
                seconds(used),
                late[0] == 0 ? 0 : seconds(late[0]));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, SECOND);
    }

    private static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
    }
}
