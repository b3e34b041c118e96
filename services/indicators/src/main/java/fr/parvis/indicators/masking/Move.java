package fr.parvis.indicators.masking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one set of figures that fits all that is known differs from the true one. The same way taken twice, or back, mostly
 * fits too, and to try it costs far less than to search.
 */
final class Move {

    private final int[] cells;
    private final long[] by;
    private final BitSet lines = new BitSet();

    private Move(int[] cells, long[] by, Known known) {
        this.cells = cells;
        this.by = by;
        Arrays.stream(cells).forEach(cell -> known.touching(cell).forEach(lines::set));
    }

    static Move to(long[] found, Known known) {
        long[] truly = known.values();
        int[] cells = IntStream.range(0, truly.length)
                .filter(cell -> found[cell] != truly[cell])
                .toArray();
        return new Move(
                cells,
                Arrays.stream(cells)
                        .mapToLong(cell -> found[cell] - truly[cell])
                        .toArray(),
                known);
    }

    /** By how much one figure changes; 0 when it does not. */
    long of(int cell) {
        int place = Arrays.binarySearch(cells, cell);
        return place < 0 ? 0 : by[place];
    }

    /** Numbers of the figures that change. */
    int[] cells() {
        return cells.clone();
    }

    /** All figures after the move was made so many times, or back when negative; empty when that fits no more. */
    Optional<long[]> made(long times, Known known) {
        long[] values = known.values();
        for (int place = 0; place < cells.length; place++) {
            values[cells[place]] += times * by[place];
            if (values[cells[place]] < 0) {
                return Optional.empty();
            }
        }
        return lines.stream().allMatch(line -> known.line(line).holds(values)) ? Optional.of(values) : Optional.empty();
    }
}
