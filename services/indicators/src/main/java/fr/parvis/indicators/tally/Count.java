package fr.parvis.indicators.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind one figure.
 *
 * @param bySubject sorted, one value per subject still known; those folded at erasure are in the sums only
 */
public record Count(long value, long persons, long largest, List<Long> bySubject) {

    static final Count NONE = new Count(0, 0, 0, List.of());

    public Count {
        bySubject = bySubject.stream().sorted().toList();
    }

    static Count ofOne(long value) {
        return new Count(value, 1, value, List.of(value));
    }

    Count and(Count other) {
        List<Long> all = new ArrayList<>(bySubject);
        all.addAll(other.bySubject);
        return new Count(value + other.value, persons + other.persons, Math.max(largest, other.largest), all);
    }

    /** The same without anything that stood for one subject, save the largest share. */
    Count folded() {
        return new Count(value, persons, largest, List.of());
    }

    /** Whether every value behind it is still known one by one. */
    public boolean whole() {
        return bySubject.size() == persons;
    }
}
