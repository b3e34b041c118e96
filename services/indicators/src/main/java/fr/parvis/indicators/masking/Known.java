package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.Cell;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures and relations by number, in the order of their keys: a reader asks millions of times which figures hang
 * together, and comparing keys took most of the time of a publication.
 */
final class Known {

    /** One relation: the figures times their factors are zero together, or at most zero. */
    static final class Line {

        private final int[] cells;
        private final long[] factors;
        private final boolean exact;

        private Line(int[] cells, long[] factors, boolean exact) {
            this.cells = cells;
            this.factors = factors;
            this.exact = exact;
        }

        /** How many figures it names. */
        int size() {
            return cells.length;
        }

        /** Number of the figure at this place. */
        int cell(int place) {
            return cells[place];
        }

        long factor(int place) {
            return factors[place];
        }

        boolean exact() {
            return exact;
        }

        /** Whether these values, by number, fit. */
        boolean holds(long[] values) {
            long sum = 0;
            for (int i = 0; i < cells.length; i++) {
                sum += factors[i] * values[cells[i]];
            }
            return exact ? sum == 0 : sum <= 0;
        }
    }

    private final List<Cell> cells;
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final long[] values;
    private final List<Line> lines;
    private final List<List<Integer>> touching = new ArrayList<>();

    Known(Figures figures) {
        cells = List.copyOf(figures.cells().values());
        values = new long[cells.size()];
        for (int i = 0; i < values.length; i++) {
            numbers.put(cells.get(i).key(), i);
            values[i] = cells.get(i).value();
            touching.add(new ArrayList<>());
        }
        lines = figures.relations().stream().map(this::line).toList();
        for (int line = 0; line < lines.size(); line++) {
            for (int cell : lines.get(line).cells) {
                touching.get(cell).add(line);
            }
        }
    }

    int size() {
        return values.length;
    }

    int number(CellKey key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no such figure: " + key);
        }
        return number;
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    /** True values, by number. */
    long[] values() {
        return values.clone();
    }

    Line line(int number) {
        return lines.get(number);
    }

    /** Numbers of the relations that name this figure. */
    List<Integer> touching(int cell) {
        return touching.get(cell);
    }

    private Line line(Relation relation) {
        return switch (relation) {
            case Relation.Sum(CellKey whole, List<CellKey> parts) -> line(parts, List.of(whole), true);
            case Relation.AtMost(List<CellKey> less, List<CellKey> more) -> line(less, more, false);
        };
    }

    private Line line(Collection<CellKey> plus, Collection<CellKey> minus, boolean exact) {
        Map<Integer, Long> factors = new TreeMap<>();
        plus.forEach(key -> factors.merge(number(key), 1L, Long::sum));
        minus.forEach(key -> factors.merge(number(key), -1L, Long::sum));
        return new Line(
                factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                factors.values().stream().mapToLong(Long::longValue).toArray(),
                exact);
    }
}
