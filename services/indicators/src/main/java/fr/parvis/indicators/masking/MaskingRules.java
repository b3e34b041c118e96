package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.Measure.Nature;

/**
 * How small is too small (IND-R3).
 *
 * @param threshold fewest persons behind a figure, and behind what is left of a known total without it; the ARS keeps 11
 * @param dominancePercent a quantity of which one person brings more than this share is masked
 * @param tailsFrom fewest persons behind a tenth and ninetieth percentile
 */
public record MaskingRules(int threshold, int dominancePercent, int tailsFrom) {

    public static final MaskingRules DEFAULT = new MaskingRules(5, 85, 11);

    public MaskingRules {
        if (threshold < 3
                || dominancePercent < 50
                || dominancePercent > 99
                || tailsFrom < 11
                || tailsFrom < threshold) {
            throw new IllegalArgumentException(
                    "threshold from 3, dominance from 50 to 99 %, tails from 11 and not below the threshold");
        }
    }

    public static MaskingRules withThreshold(int threshold) {
        return new MaskingRules(threshold, DEFAULT.dominancePercent, Math.max(threshold, DEFAULT.tailsFrom));
    }

    /** Small in itself, whatever stands around it. */
    boolean small(Cell cell) {
        return switch (cell.key().measure().nature()) {
            case PERSONS -> cell.value() < threshold;
            case QUANTITY ->
                cell.persons() < threshold
                        || Math.multiplyExact(cell.largest(), 100L)
                                > Math.multiplyExact(cell.value(), (long) dominancePercent);
            case PUBLIC -> false;
        };
    }

    /**
     * How many values in a row a masked figure must be able to have for the reader: from 0 to the threshold at least, so
     * that what she can add up of masked figures is not small either.
     */
    long width(Cell cell) {
        long apart = cell.key().measure().nature() == Nature.PERSONS
                ? threshold
                : Math.max(threshold, Math.ceilDiv(Math.multiplyExact(cell.value(), 100L - dominancePercent), 100L));
        return apart + 1;
    }
}
