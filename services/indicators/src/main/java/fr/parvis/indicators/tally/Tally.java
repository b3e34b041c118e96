package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts facts. The order in which they came changes nothing. */
public final class Tally {

    private final Plan plan;
    private final Vocabulary vocabulary;

    public Tally(Plan plan, Vocabulary vocabulary) {
        this.plan = plan;
        this.vocabulary = vocabulary;
    }

    /** Every figure of the plan in this period, with what was folded into it before. */
    public SortedMap<CellKey, Count> count(Collection<Fact> facts, Folded folded, Period period) {
        SortedMap<CellKey, Count> counts = new TreeMap<>();
        Collection<List<Fact>> subjects = bySubject(facts);
        for (Measure measure : plan.measures()) {
            Grid grid = grid(measure);
            grid.keys(measure, period).forEach(key -> counts.put(key, folded.at(key)));
            subjects.forEach(ofOne ->
                    ofOne(measure, grid, ofOne, period).forEach((key, count) -> counts.merge(key, count, Count::and)));
        }
        return counts;
    }

    /** What one subject stands for in these periods, in figures: all that is kept of her when she is erased. */
    SortedMap<CellKey, Count> share(List<Fact> factsOfOneSubject, Collection<Period> periods, LocalDate closedThrough) {
        SortedMap<CellKey, Count> share = new TreeMap<>();
        for (Measure measure : plan.measures()) {
            Grid grid = grid(measure);
            periods.stream()
                    .filter(period -> !measure.onLastDay() || !period.lastDay().isAfter(closedThrough))
                    .forEach(period -> ofOne(measure, grid, factsOfOneSubject, period)
                            .forEach((key, count) -> share.put(key, count.folded())));
        }
        return share;
    }

    Grid grid(Measure measure) {
        return new Grid(measure, plan.tables(measure), vocabulary);
    }

    Plan plan() {
        return plan;
    }

    private SortedMap<CellKey, Count> ofOne(Measure measure, Grid grid, List<Fact> facts, Period period) {
        SortedMap<CellKey, Long> sums = new TreeMap<>();
        for (Contribution contribution : Contributions.of(measure, facts, period)) {
            grid.keys(measure, period, contribution.at())
                    .forEach(key -> sums.merge(key, contribution.value(), Math::addExact));
        }
        SortedMap<CellKey, Count> counts = new TreeMap<>();
        sums.forEach((key, sum) -> counts.put(key, Count.ofOne(sum)));
        return counts;
    }

    private Collection<List<Fact>> bySubject(Collection<Fact> facts) {
        Map<String, List<Fact>> subjects = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.kind().family() == plan.family())
                .forEach(fact -> subjects.computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                        .add(fact));
        return subjects.values();
    }
}
