package fr.parvis.indicators.publication;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a quantity spreads over persons. Each value is that of some person in the middle, never the smallest or the
 * largest (IND-42), to the quarter of an hour; tenths only from enough persons, empty otherwise. In minutes.
 */
public record Distribution(OptionalLong p10, long p25, long median, long p75, OptionalLong p90) {

    private static final long QUARTER_HOUR = 15;

    /** Fewer than this and a quartile could be the smallest or the largest value. */
    static final int FEWEST = 5;

    /**
     * Nearest rank.
     *
     * @param sorted ascending, at least {@link #FEWEST}
     * @param tailsFrom fewest persons for the tenths, at least 11
     */
    static Distribution of(List<Long> sorted, int tailsFrom) {
        if (sorted.size() < FEWEST || tailsFrom < 11) {
            throw new IllegalArgumentException("no distribution of " + sorted.size() + " with tails from " + tailsFrom);
        }
        boolean tails = sorted.size() >= tailsFrom;
        return new Distribution(
                tails ? OptionalLong.of(at(sorted, 10)) : OptionalLong.empty(),
                at(sorted, 25),
                at(sorted, 50),
                at(sorted, 75),
                tails ? OptionalLong.of(at(sorted, 90)) : OptionalLong.empty());
    }

    private static long at(List<Long> sorted, int percent) {
        long minutes = sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
        return Math.floorDiv(minutes + QUARTER_HOUR / 2, QUARTER_HOUR) * QUARTER_HOUR;
    }
}
