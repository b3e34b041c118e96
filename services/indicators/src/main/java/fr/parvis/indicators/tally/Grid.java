package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.period.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every figure a measure has in a period, zero or not, and how they add up. */
final class Grid {

    private final Vocabulary vocabulary;
    private final Set<List<Axis>> axes = new LinkedHashSet<>();

    Grid(Measure measure, Collection<Table> tables, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        tables.forEach(table -> axes.addAll(table.axes(measure, vocabulary)));
    }

    Set<CellKey> keys(Measure measure, Period period) {
        CellKey total = CellKey.total(measure, period);
        Set<CellKey> keys = new TreeSet<>(Set.of(total));
        for (List<Axis> pair : axes) {
            Set<CellKey> reached = new TreeSet<>(Set.of(total));
            for (Axis axis : pair) {
                Set<CellKey> longer = new TreeSet<>();
                reached.forEach(key -> longer.addAll(split(key, axis)));
                reached.addAll(longer);
            }
            keys.addAll(reached);
        }
        return keys;
    }

    /** The figures a contribution counts in. */
    Set<CellKey> keys(Measure measure, Period period, Map<Dimension, Set<String>> at) {
        CellKey total = CellKey.total(measure, period);
        Set<CellKey> keys = new TreeSet<>(Set.of(total));
        for (List<Axis> pair : axes) {
            CellKey inner = total;
            for (Axis axis : pair) {
                keys.add(total.with(axis, axis.of(at)));
                inner = inner.with(axis, axis.of(at));
            }
            keys.add(inner);
        }
        return keys;
    }

    Set<Relation> sums(Measure measure, Period period) {
        CellKey total = CellKey.total(measure, period);
        Set<Relation> sums = new LinkedHashSet<>();
        for (List<Axis> pair : axes) {
            pair.forEach(axis -> sums.add(new Relation.Sum(total, split(total, axis))));
            if (pair.size() == 2) {
                sums.addAll(rows(total, pair.getFirst(), pair.getLast()));
                sums.addAll(rows(total, pair.getLast(), pair.getFirst()));
            }
        }
        return sums;
    }

    private List<Relation.Sum> rows(CellKey total, Axis along, Axis across) {
        return split(total, along).stream()
                .map(margin -> new Relation.Sum(margin, split(margin, across)))
                .toList();
    }

    private List<CellKey> split(CellKey key, Axis axis) {
        return axis.codes(vocabulary).stream().map(code -> key.with(axis, code)).toList();
    }
}
