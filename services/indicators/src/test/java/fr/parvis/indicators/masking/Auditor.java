package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who wants to know and has time: she tries one value of a masked figure after the other and looks, by trial and
 * by ruling out, for numbers of all the others that fit what was published. Shares nothing with the reader that decides on
 * masks. Starting near the truth only saves time. A value for which she runs out of patience counts as impossible, so
 * that she believes rather too soon that she has found something out.
 */
final class Auditor {

    private static final long PATIENCE = 20_000;

    private final List<CellKey> keys;
    private final boolean[] open;
    private final int[][] sums;
    private final int[][][] atMost;
    private final long[] truth;
    private final long limit;
    private long trials;

    /** @param limit no figure is tried above this */
    Auditor(Figures figures, Set<CellKey> masked, long limit) {
        this.keys = List.copyOf(figures.cells().keySet());
        this.open = new boolean[keys.size()];
        for (int place = 0; place < open.length; place++) {
            open[place] = masked.contains(keys.get(place));
        }
        this.truth = keys.stream().mapToLong(key -> figures.cell(key).value()).toArray();
        this.sums = figures.relations().stream()
                .filter(Relation.Sum.class::isInstance)
                .map(Relation.Sum.class::cast)
                .map(this::wholeThenParts)
                .toArray(int[][]::new);
        this.atMost = figures.relations().stream()
                .filter(Relation.AtMost.class::isInstance)
                .map(Relation.AtMost.class::cast)
                .map(relation -> new int[][] {places(relation.less()), places(relation.more())})
                .toArray(int[][][]::new);
        this.limit = limit;
    }

    /** Values the masked figure can have, no more of them than asked for. */
    Set<Long> possible(CellKey key, long enough) {
        Set<Long> possible = new TreeSet<>();
        long truly = truth[keys.indexOf(key)];
        for (long away = 0; away <= limit && possible.size() < enough; away++) {
            for (long value : new long[] {truly + away, truly - away}) {
                if (value >= 0 && value <= limit && possible.size() < enough && fits(key, value)) {
                    possible.add(value);
                }
            }
        }
        return possible;
    }

    /** First with all others near their truth, then twice as far, then anywhere. */
    private boolean fits(CellKey key, long value) {
        int place = keys.indexOf(key);
        long away = Math.abs(value - truth[place]);
        for (long reach : new long[] {away, 2 * away, limit}) {
            Bounds bounds = new Bounds(new long[open.length], new long[open.length]);
            for (int i = 0; i < open.length; i++) {
                bounds.low[i] = open[i] ? Math.max(0, truth[i] - reach) : truth[i];
                bounds.high[i] = open[i] ? Math.min(limit, truth[i] + reach) : truth[i];
            }
            bounds.low[place] = value;
            bounds.high[place] = value;
            trials = 0;
            if (completed(bounds)) {
                return true;
            }
        }
        return false;
    }

    private boolean completed(Bounds bounds) {
        if (++trials > PATIENCE || !narrowed(bounds)) {
            return false;
        }
        int place = bounds.narrowestOpen();
        if (place < 0) {
            return holds(bounds.low);
        }
        long furthest = Math.max(bounds.high[place] - truth[place], truth[place] - bounds.low[place]);
        for (long away = 0; away <= furthest; away++) {
            for (long value :
                    away == 0 ? new long[] {truth[place]} : new long[] {truth[place] + away, truth[place] - away}) {
                if (value >= bounds.low[place] && value <= bounds.high[place] && completed(bounds.with(place, value))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rules out again and again what no relation leaves possible; false when nothing is left. */
    private boolean narrowed(Bounds bounds) {
        boolean again = true;
        while (again) {
            again = false;
            for (int[] sum : sums) {
                int[] whole = {sum[0]};
                int[] parts = Arrays.copyOfRange(sum, 1, sum.length);
                again |= bounds.narrow(parts, whole);
                again |= bounds.narrow(whole, parts);
            }
            for (int[][] each : atMost) {
                again |= bounds.narrow(each[0], each[1]);
            }
            if (bounds.empty()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(long[] values) {
        return Arrays.stream(sums)
                        .allMatch(sum -> Arrays.stream(sum)
                                        .skip(1)
                                        .mapToLong(i -> values[i])
                                        .sum()
                                == values[sum[0]])
                && Arrays.stream(atMost).allMatch(each -> total(each[0], values) <= total(each[1], values));
    }

    private static long total(int[] places, long[] values) {
        return Arrays.stream(places).mapToLong(place -> values[place]).sum();
    }

    private int[] wholeThenParts(Relation.Sum sum) {
        int[] parts = places(sum.parts());
        int[] all = new int[parts.length + 1];
        all[0] = keys.indexOf(sum.whole());
        System.arraycopy(parts, 0, all, 1, parts.length);
        return all;
    }

    private int[] places(Collection<CellKey> cells) {
        return cells.stream().mapToInt(keys::indexOf).toArray();
    }

    /** Lowest and highest value of every figure that are not ruled out. */
    private static final class Bounds {

        private final long[] low;
        private final long[] high;

        Bounds(long[] low, long[] high) {
            this.low = low;
            this.high = high;
        }

        Bounds with(int place, long value) {
            Bounds copy = new Bounds(low.clone(), high.clone());
            copy.low[place] = value;
            copy.high[place] = value;
            return copy;
        }

        /** The less together are no more than the more together; true when that ruled something out. */
        boolean narrow(int[] less, int[] more) {
            long least = total(less, low);
            long most = total(more, high);
            boolean changed = false;
            for (int place : less) {
                long highest = most - (least - low[place]);
                if (highest < high[place]) {
                    high[place] = highest;
                    changed = true;
                }
            }
            for (int place : more) {
                long lowest = least - (most - high[place]);
                if (lowest > low[place]) {
                    low[place] = lowest;
                    changed = true;
                }
            }
            return changed;
        }

        boolean empty() {
            for (int place = 0; place < low.length; place++) {
                if (low[place] > high[place]) {
                    return true;
                }
            }
            return false;
        }

        int narrowestOpen() {
            int narrowest = -1;
            for (int place = 0; place < low.length; place++) {
                long width = high[place] - low[place];
                if (width > 0 && (narrowest < 0 || width < high[narrowest] - low[narrowest])) {
                    narrowest = place;
                }
            }
            return narrowest;
        }
    }
}
