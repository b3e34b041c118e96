package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cleverest reader: she knows every shown figure and every relation, and asks how low and how high a masked one can
 * be. An answer counts only with a whole set of whole numbers that fits all she knows, checked without rounding; where
 * none is found the range stays narrow, and more is masked.
 */
final class Reader {

    /** How many masked figures around one are asked first, and next. */
    private static final int[] AROUND = {24, 96};

    private final Known known;
    private final MaskingRules rules;
    private final Map<Integer, Possible> possible = new HashMap<>();
    private final Map<Integer, Region> regions = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final BitSet excused = new BitSet();
    private BitSet asked = new BitSet();

    Reader(Figures figures, MaskingRules rules) {
        this.known = new Known(figures);
        this.rules = rules;
    }

    /**
     * The innermost masked figure a reader could tell too precisely: margins are told mostly through the cells inside.
     *
     * @param masked all that was masked when last asked, or more: what was possible for her then still is
     */
    Optional<CellKey> tellable(Set<CellKey> masked) {
        BitSet cells = prepare(masked);
        return cells.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -key(cell).depth())
                        .thenComparing(Comparator.naturalOrder()))
                .filter(cell -> !excused.get(cell))
                .filter(this::tellable)
                .findFirst()
                .map(this::key);
    }

    /** Whether she could tell this masked figure too precisely. */
    boolean tells(CellKey key, Set<CellKey> masked) {
        prepare(masked);
        return tellable(known.number(key));
    }

    /** No longer asks for this figure, which may be told; others it helps to tell are asked for as before. */
    void excuse(CellKey key) {
        excused.set(known.number(key));
    }

    private BitSet prepare(Set<CellKey> masked) {
        BitSet cells = new BitSet();
        masked.forEach(key -> cells.set(known.number(key)));
        if (cells.equals(asked)) {
            return cells;
        }
        asked = cells;
        cells.stream()
                .forEach(cell -> possible.computeIfAbsent(
                        cell, _ -> new Possible(known.cell(cell).value())));
        for (Region region : Region.of(known, cells)) {
            region.masked().stream().forEach(cell -> regions.put(cell, region));
        }
        return cells;
    }

    private CellKey key(int cell) {
        return known.cell(cell).key();
    }

    /** Most can be answered among a few figures around it; only where they say too little all are asked. */
    private boolean tellable(int cell) {
        Region whole = of(regions, cell);
        for (int most : AROUND) {
            Region near = whole.near(known, cell, most);
            look(near, cell);
            if (!tooNarrow(cell)) {
                return false;
            }
            if (near.equals(whole)) {
                return true;
            }
        }
        look(whole, cell);
        return tooNarrow(cell);
    }

    /** What is known already, how high, how low, and each value between until there are enough. */
    private void look(Region region, int cell) {
        repeatMoves(cell);
        if (tooNarrow(cell)) {
            // The smallest move can be repeated for this figure and serves its neighbours.
            exactly(region, cell, known.cell(cell).value() + 1).ifPresent(this::widen);
            repeatMoves(cell);
        }
        for (boolean highest : new boolean[] {true, false}) {
            if (tooNarrow(cell)) {
                extreme(region, cell, highest).ifPresent(this::widen);
            }
        }
        repeatMoves(cell);
        Possible so = of(possible, cell);
        for (long value = so.lowest() + 1; value < so.highest() && tooNarrow(cell); value++) {
            if (!so.has(value)) {
                exactly(region, cell, value).ifPresent(this::widen);
            }
        }
    }

    private boolean tooNarrow(int cell) {
        return !of(possible, cell).enough(known.cell(cell), rules);
    }

    private static <T> T of(Map<Integer, T> all, int cell) {
        T one = all.get(cell);
        if (one == null) {
            throw new IllegalArgumentException("not masked: " + cell);
        }
        return one;
    }

    /** Takes ways that were found for other figures, once or more, forth and back. */
    private void repeatMoves(int cell) {
        for (Move move : moves) {
            long step = move.of(cell);
            if (step != 0) {
                long most = Math.ceilDiv(rules.width(known.cell(cell)), Math.abs(step));
                for (long times = -most; times <= most && tooNarrow(cell); times++) {
                    if (!of(possible, cell).has(known.cell(cell).value() + times * step)) {
                        move.made(times, known).ifPresent(values -> note(move, values));
                    }
                }
            }
        }
    }

    private void widen(long[] values) {
        Move move = Move.to(values, known);
        moves.add(move);
        note(move, values);
    }

    private void note(Move move, long[] values) {
        for (int cell : move.cells()) {
            of(possible, cell).add(values[cell]);
        }
    }

    private Optional<long[]> extreme(Region region, int cell, boolean highest) {
        return new Belief(known, rules, region).extreme(cell, highest);
    }

    private Optional<long[]> exactly(Region region, int cell, long value) {
        return new Belief(known, rules, region).exactly(cell, value);
    }
}
