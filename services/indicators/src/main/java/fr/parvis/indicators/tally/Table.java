package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breakdown by one dimension or by two at once, always with its margins. */
public record Table(Dimension first, Optional<Dimension> second) {

    public Table {
        if (second.equals(Optional.of(first))) {
            throw new IllegalArgumentException("a table has two different dimensions, or one");
        }
    }

    /** One list of at most two axes for each table of numbers; several where a dimension takes several codes. */
    List<List<Axis>> axes(Measure measure, Vocabulary vocabulary) {
        List<List<Axis>> firsts = axes(first, measure, vocabulary);
        if (second.isEmpty()) {
            return firsts;
        }
        List<List<Axis>> both = new ArrayList<>();
        for (List<Axis> one : firsts) {
            for (List<Axis> other : axes(second.get(), measure, vocabulary)) {
                List<Axis> pair = new ArrayList<>(one);
                pair.addAll(other);
                both.add(List.copyOf(pair));
            }
        }
        return both;
    }

    private static List<List<Axis>> axes(Dimension dimension, Measure measure, Vocabulary vocabulary) {
        List<List<Axis>> axes = Axis.of(dimension, measure.several(dimension), vocabulary)
                .map(List::of)
                .toList();
        return axes.isEmpty() ? List.of(List.of()) : axes;
    }
}
