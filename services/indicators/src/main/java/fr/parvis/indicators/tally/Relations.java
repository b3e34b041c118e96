package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What a reader knows of the figures of several periods beyond the tables themselves. */
final class Relations {

    private final SortedMap<CellKey, Cell> cells;
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final YearMonth opened;

    private Relations(SortedMap<CellKey, Cell> cells, YearMonth opened) {
        this.cells = cells;
        this.opened = opened;
    }

    static Set<Relation> of(Tally tally, Set<Period> periods, SortedMap<CellKey, Cell> cells, YearMonth opened) {
        Relations found = new Relations(cells, opened);
        for (Measure measure : tally.plan().measures()) {
            Grid grid = tally.grid(measure);
            periods.forEach(period -> found.relations.addAll(grid.sums(measure, period)));
        }
        cells.keySet().forEach(found::besides);
        cells.keySet().forEach(found::overTime);
        return found.relations;
    }

    private void besides(CellKey key) {
        Measure measure = key.measure();
        if (!measure.parts().isEmpty()) {
            add(new Relation.Sum(key, measure.parts().stream().map(key::of).toList()));
        }
        if (measure == Measure.EXPRESSIONS) {
            add(atMost(List.of(key.of(Measure.PERSONS_WITH_EXPRESSIONS)), List.of(key)));
        }
        if (measure == Measure.LIFE_PROJECT_CHECKS_DUE) {
            add(atMost(List.of(key), List.of(key.of(Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT))));
        }
        if (measure == Measure.PERSONS_WITH_EXPRESSIONS || measure == Measure.PERSONS_WITH_PRIORITY) {
            add(atMost(List.of(key), inEachDomain(key)));
        }
    }

    /** Whoever said something said it of at least one domain. */
    private static List<CellKey> inEachDomain(CellKey key) {
        return Dimension.LIFE_DOMAIN.codes().stream()
                .map(code -> key.with(new Axis(Dimension.LIFE_DOMAIN, code), Axis.YES))
                .toList();
    }

    private void overTime(CellKey key) {
        List<CellKey> all = key.period().parts().stream()
                .filter(part -> !part.lastMonth().isBefore(opened))
                .map(key::in)
                .toList();
        List<CellKey> known =
                all.stream().filter(part -> cells.containsKey(part)).toList();
        if (known.isEmpty()) {
            return;
        }
        boolean complete = known.size() == all.size();
        switch (key.measure().overTime()) {
            case ADDED -> add(complete ? new Relation.Sum(key, all) : atMost(known, List.of(key)));
            case DISTINCT -> {
                known.forEach(part -> add(atMost(List.of(part), List.of(key))));
                if (complete) {
                    add(atMost(List.of(key), all));
                }
            }
            case GROWING -> add(atMost(known, List.of(key)));
            case LAST -> {
                if (known.contains(all.getLast())) {
                    same(key, all.getLast());
                }
            }
            case UNRELATED -> {}
        }
    }

    /** Not as a sum of one part: it is no total with few others left. */
    private void same(CellKey one, CellKey other) {
        add(atMost(List.of(one), List.of(other)));
        add(atMost(List.of(other), List.of(one)));
    }

    /** One that does not hold is no knowledge: a person who moved or grew older counts elsewhere in the longer period. */
    private void add(Relation relation) {
        if (cells.keySet().containsAll(relation.cells()) && Figures.holds(relation, cells)) {
            relations.add(relation);
        }
    }

    private static Relation atMost(List<CellKey> less, List<CellKey> more) {
        return new Relation.AtMost(less, more);
    }

    static Stream<Cell> cells(Map<CellKey, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Cell(
                        entry.getKey(),
                        entry.getValue().value(),
                        entry.getValue().persons(),
                        entry.getValue().largest()));
    }
}
