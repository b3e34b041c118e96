package fr.parvis.commons.events;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Draws when several copies about one person leave, so that nobody puts them together by when they came (IND-EP-17). */
public final class SpreadOut {

    /** Long enough that many others end meanwhile, shorter than the backups in which she still stands. */
    static final int DAYS = 28;

    private static final Duration DAY = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();

    /**
     * So many moments on the days after that one, each on another day (UTC, which a copy says), in no order.
     *
     * @throws IllegalArgumentException for more than there are days
     */
    public List<Instant> moments(int count, Instant from) {
        if (count > DAYS) {
            throw new IllegalArgumentException(count + " moments on " + DAYS + " days");
        }
        Instant midnight = from.truncatedTo(ChronoUnit.DAYS);
        return random.ints(1, DAYS + 1)
                .distinct()
                .limit(count)
                .mapToObj(day -> midnight.plus(DAY.multipliedBy(day)).plusSeconds(random.nextLong(DAY.toSeconds())))
                .toList();
    }
}
