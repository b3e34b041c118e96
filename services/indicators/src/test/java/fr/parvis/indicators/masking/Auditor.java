package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Relation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who wants to know and has time: she tries one value of a masked figure after the other and looks, by trial
 * alone, for numbers of all the others that fit what was published. Shares nothing with the reader that decides on masks.
 * Starting near the truth only saves time. A value for which she runs out of patience counts as impossible, so that she
 * believes rather too soon that she has found something out.
 */
final class Auditor {

    private static final long UNKNOWN = -1;
    private static final long PATIENCE = 20_000;

    private final List<CellKey> keys;
    private final long[] published;
    private final int[][] sums;
    private final int[][][] atMost;
    private final long[] truth;
    private final long limit;
    private long trials;
    private long reach;

    /** @param limit no figure is tried above this */
    Auditor(Figures figures, Set<CellKey> masked, long limit) {
        this.keys = List.copyOf(figures.cells().keySet());
        this.published = keys.stream()
                .mapToLong(key ->
                        masked.contains(key) ? UNKNOWN : figures.cell(key).value())
                .toArray();
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

    private boolean fits(CellKey key, long value) {
        long[] assumed = published.clone();
        assumed[keys.indexOf(key)] = value;
        trials = 0;
        reach = Math.abs(value - truth[keys.indexOf(key)]);
        if (completed(assumed.clone())) {
            return true;
        }
        trials = 0;
        reach = limit;
        return completed(assumed);
    }

    private boolean completed(long[] values) {
        if (++trials > PATIENCE) {
            return false;
        }
        Deque<Integer> set = new ArrayDeque<>();
        boolean found = forced(values, set) && tried(values);
        if (!found) {
            set.forEach(place -> values[place] = UNKNOWN);
        }
        return found;
    }

    private boolean tried(long[] values) {
        int place = next(values);
        if (place < 0) {
            return Arrays.stream(atMost).allMatch(each -> sum(each[0], values) <= sum(each[1], values));
        }
        long room = room(place, values);
        for (long away = 0; away <= Math.min(reach, Math.max(room, truth[place])); away++) {
            for (long value : new long[] {truth[place] + away, truth[place] - away}) {
                values[place] = value;
                if (value >= 0 && value <= room && completed(values)) {
                    return true;
                }
            }
        }
        values[place] = UNKNOWN;
        return false;
    }

    /** Fills in what a sum leaves no choice about; false when it does not come out. */
    private boolean forced(long[] values, Deque<Integer> set) {
        boolean again = true;
        while (again) {
            again = false;
            for (int[] sum : sums) {
                int open = openPlaces(sum, values);
                long rest = values[sum[0]] - parts(sum, values);
                if ((open == 0 && rest != 0)
                        || (open > 0 && values[sum[0]] != UNKNOWN && rest < 0)
                        || starved(sum, values)) {
                    return false;
                }
                if (open == 1) {
                    int place = firstOpen(sum, values);
                    values[place] = place == sum[0] ? parts(sum, values) : rest;
                    set.push(place);
                    if (values[place] > limit) {
                        return false;
                    }
                    again = true;
                }
            }
        }
        return Arrays.stream(atMost)
                .allMatch(each -> Arrays.stream(each[1]).anyMatch(place -> values[place] == UNKNOWN)
                        || sum(each[0], values) <= sum(each[1], values));
    }

    /** Whether the open parts cannot reach what is left of the whole. */
    private boolean starved(int[] sum, long[] values) {
        if (values[sum[0]] == UNKNOWN) {
            return false;
        }
        long reach = parts(sum, values);
        for (int i = 1; i < sum.length; i++) {
            reach += values[sum[i]] == UNKNOWN ? room(sum[i], values) : 0;
        }
        return reach < values[sum[0]];
    }

    /** An open place of the sum with the fewest, or of none. */
    private int next(long[] values) {
        int fewest = Integer.MAX_VALUE;
        int place = -1;
        for (int[] sum : sums) {
            int open = openPlaces(sum, values);
            if (open > 0 && open < fewest) {
                fewest = open;
                place = firstOpen(sum, values);
            }
        }
        for (int i = 0; place < 0 && i < values.length; i++) {
            place = values[i] == UNKNOWN ? i : -1;
        }
        return place;
    }

    private long room(int place, long[] values) {
        long room = limit;
        for (int[] sum : sums) {
            if (values[sum[0]] != UNKNOWN && among(place, sum)) {
                room = Math.min(room, values[sum[0]] - parts(sum, values));
            }
        }
        for (int[][] each : atMost) {
            if (each[0].length == 1 && each[1].length == 1 && each[0][0] == place && values[each[1][0]] != UNKNOWN) {
                room = Math.min(room, values[each[1][0]]);
            }
        }
        return room;
    }

    private static boolean among(int place, int[] sum) {
        boolean part = false;
        for (int i = 1; i < sum.length; i++) {
            part |= sum[i] == place;
        }
        return part;
    }

    private static int openPlaces(int[] places, long[] values) {
        int open = 0;
        for (int place : places) {
            open += values[place] == UNKNOWN ? 1 : 0;
        }
        return open;
    }

    private static int firstOpen(int[] places, long[] values) {
        int i = 0;
        while (values[places[i]] != UNKNOWN) {
            i++;
        }
        return places[i];
    }

    private static long parts(int[] sum, long[] values) {
        return sum(sum, 1, values);
    }

    private static long sum(int[] places, long[] values) {
        return sum(places, 0, values);
    }

    private static long sum(int[] places, int from, long[] values) {
        long sum = 0;
        for (int i = from; i < places.length; i++) {
            sum += Math.max(values[places[i]], 0);
        }
        return sum;
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
}
