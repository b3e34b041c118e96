package fr.parvis.indicators.tally;

import fr.parvis.indicators.period.Period;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names one figure of an antenna: what is counted, when, and where on the axes; an absent axis is a total. */
public record CellKey(Measure measure, Period period, SortedMap<Axis, String> at) implements Comparable<CellKey> {

    public CellKey {
        at = Collections.unmodifiableSortedMap(new TreeMap<>(at));
    }

    public static CellKey total(Measure measure, Period period) {
        return new CellKey(measure, period, new TreeMap<>());
    }

    public CellKey with(Axis axis, String code) {
        SortedMap<Axis, String> more = new TreeMap<>(at);
        more.put(axis, code);
        return new CellKey(measure, period, more);
    }

    /** The same place for another measure, which may count there with several codes where this one has one. */
    public CellKey of(Measure other) {
        SortedMap<Axis, String> there = new TreeMap<>();
        at.forEach((axis, code) -> {
            if (axis.has().isEmpty() && other.several(axis.dimension())) {
                there.put(new Axis(axis.dimension(), code), Axis.YES);
            } else {
                there.put(axis, code);
            }
        });
        return new CellKey(other, period, there);
    }

    public CellKey in(Period other) {
        return new CellKey(measure, other, at);
    }

    /** How many axes it stands on: 0 for the total. */
    public int depth() {
        return at.size();
    }

    @Override
    public int compareTo(CellKey other) {
        int byMeasure = measure.compareTo(other.measure);
        int byPeriod = byMeasure == 0 ? period.compareTo(other.period) : byMeasure;
        return byPeriod == 0 ? compare(at, other.at) : byPeriod;
    }

    /** Axis by axis, what stands on fewer first; without a text of each, which masking would make millions of. */
    private static int compare(SortedMap<Axis, String> one, SortedMap<Axis, String> other) {
        if (one.size() != other.size()) {
            return Integer.compare(one.size(), other.size());
        }
        Iterator<Map.Entry<Axis, String>> others = other.entrySet().iterator();
        for (Map.Entry<Axis, String> entry : one.entrySet()) {
            Map.Entry<Axis, String> same = others.next();
            int byAxis = entry.getKey().compareTo(same.getKey());
            int byCode = byAxis == 0 ? entry.getValue().compareTo(same.getValue()) : byAxis;
            if (byCode != 0) {
                return byCode;
            }
        }
        return 0;
    }
}
