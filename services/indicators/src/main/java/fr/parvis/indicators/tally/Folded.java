package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts of persons whose facts are gone: sums per figure, nothing that stands for one of them. */
public record Folded(SortedMap<CellKey, Count> counts) {

    public static final Folded NOTHING = new Folded(new TreeMap<>());

    public Folded {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Adds what an erased subject stands for in every month that is closed, and in the longer periods those months
     * belong to, closed or not, so that a year stays the sum of its months. Later days leave no trace.
     *
     * @param closedThrough last day of the last closed month
     */
    public Folded with(Tally tally, List<Fact> factsOfOneSubject, LocalDate closedThrough) {
        List<Fact> closed = factsOfOneSubject.stream()
                .filter(fact -> !fact.day().isAfter(closedThrough))
                .toList();
        SortedMap<CellKey, Count> more = new TreeMap<>(counts);
        tally.share(closed, periodsOf(closed, closedThrough), closedThrough)
                .forEach((key, count) -> more.merge(key, count, Count::and));
        return new Folded(more);
    }

    Count at(CellKey key) {
        return counts.getOrDefault(key, Count.NONE);
    }

    private static SortedSet<Period> periodsOf(List<Fact> facts, LocalDate closedThrough) {
        SortedSet<Period> periods = new TreeSet<>();
        YearMonth last = YearMonth.from(closedThrough);
        facts.stream()
                .map(Fact::day)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .ifPresent(first -> {
                    for (YearMonth end = first; !end.isAfter(last.plusMonths(11)); end = end.plusMonths(1)) {
                        periods.addAll(Period.endingWith(end));
                    }
                });
        periods.removeIf(period -> YearMonth.from(period.firstDay()).isAfter(last));
        return periods;
    }
}
