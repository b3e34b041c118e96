package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.Measure.Nature;
import java.util.TreeSet;

/** Values of a masked figure, for each of which a whole consistent set of figures has been found. */
final class Possible {

    private final TreeSet<Long> values = new TreeSet<>();

    Possible(long truly) {
        values.add(truly);
    }

    void add(long value) {
        values.add(value);
    }

    boolean has(long value) {
        return values.contains(value);
    }

    long lowest() {
        return values.first();
    }

    long highest() {
        return values.last();
    }

    /** Persons are counted value by value; of a quantity, how far the values are apart. */
    boolean enough(Cell cell, MaskingRules rules) {
        return cell.key().measure().nature() == Nature.PERSONS
                ? values.size() >= rules.width(cell)
                : highest() - lowest() + 1 >= rules.width(cell);
    }
}
