package fr.parvis.indicators.tally;

/**
 * A true figure, before anybody decides whether it may be shown.
 *
 * @param value unit of the measure
 * @param persons how many subjects stand behind the value
 * @param largest share of the value that one subject alone brings, same unit
 */
public record Cell(CellKey key, long value, long persons, long largest) {

    public Cell {
        if (value < 0 || persons < 0 || largest < 0 || largest > value) {
            throw new IllegalArgumentException(key + " cannot be " + value + " of " + persons + ", largest " + largest);
        }
    }
}
