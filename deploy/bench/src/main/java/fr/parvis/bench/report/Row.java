package fr.parvis.bench.report;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * One figure.
 *
 * @param bar what it has to be, in words
 * @param spread of the runs
 * @param compared what it was made of
 * @param notProved what nobody may conclude from it
 */
public record Row(
        String bench,
        String what,
        String bar,
        String figure,
        String spread,
        Verdict verdict,
        String compared,
        String notProved) {

    /** Whether the bar holds. */
    public enum Verdict {
        MET,
        MISSED,
        /** The figure explains another one and has no bar. */
        NO_BAR;

        static Verdict of(boolean holds) {
            return holds ? MET : MISSED;
        }

        @Override
        public String toString() {
            return this == NO_BAR ? "–" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** What must be so much at least, or at most. */
    public record Bar(String words, DoublePredicate holds) {
        public static Bar atLeast(double least) {
            return new Bar("≥ " + least, figure -> figure >= least);
        }

        public static Bar atMost(double most) {
            return new Bar("≤ " + most, figure -> figure <= most);
        }

        public Verdict of(double figure) {
            return Verdict.of(holds.test(figure));
        }
    }
}
