package fr.parvis.indicators.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the figure of an indicator is measured in, and how numerator and denominator make it. */
public enum Unit {
    PERSONS,
    OBJECTS,
    PERSONS_PER_FACILITATOR,
    /** From minutes. */
    HOURS_PER_PERSON,
    OBJECTS_PER_PERSON,
    /** Rounded down, so that 100 is said only when nothing is missing. */
    PERCENT;

    private static final int MINUTES_PER_HOUR = 60;

    boolean ratio() {
        return this != PERSONS && this != OBJECTS;
    }

    /** The figure of a numerator over a denominator above 0. */
    public BigDecimal of(long numerator, long denominator) {
        return switch (this) {
            case PERCENT -> divide(Math.multiplyExact(numerator, 100L), denominator, 0, RoundingMode.DOWN);
            case HOURS_PER_PERSON ->
                divide(numerator, Math.multiplyExact(denominator, (long) MINUTES_PER_HOUR), 2, RoundingMode.HALF_UP);
            case PERSONS, OBJECTS, PERSONS_PER_FACILITATOR, OBJECTS_PER_PERSON ->
                divide(numerator, denominator, 2, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal divide(long numerator, long denominator, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }
}
