package fr.parvis.indicators.figure;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.publication.Distribution;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure of an indicator as a reader may see it.
 *
 * @param at code per dimension
 * @param numerator empty unless shown
 * @param denominator empty unless shown, or where the indicator has none
 * @param value in the indicator's unit; empty unless shown
 */
public record Figure(
        SortedMap<Dimension, String> at,
        State state,
        OptionalLong numerator,
        OptionalLong denominator,
        Optional<BigDecimal> value,
        Optional<Distribution> distribution) {

    public Figure {
        at = Collections.unmodifiableSortedMap(new TreeMap<>(at));
        if (state != State.SHOWN
                && (numerator.isPresent()
                        || denominator.isPresent()
                        || value.isPresent()
                        || distribution.isPresent())) {
            throw new IllegalArgumentException("a figure that is not shown tells nothing");
        }
    }

    static Figure notTold(SortedMap<Dimension, String> at, State state) {
        return new Figure(at, state, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether and why a figure can be read. */
    public enum State {
        SHOWN,
        /** Small, or such that a small one could be worked out with it; nobody is told which. */
        MASKED,
        /** What it would be divided by is zero or not published. */
        NOTHING_TO_DIVIDE_BY,
        /** Its period has not been published. */
        NOT_PUBLISHED
    }
}
