package fr.parvis.indicators.figure;

import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.tally.Axis;
import fr.parvis.indicators.tally.Table;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Dimensions a reader wants to see an indicator by; none is the antenna's total. */
public record Breakdown(SortedSet<Dimension> dimensions) {

    public Breakdown {
        dimensions = Collections.unmodifiableSortedSet(new TreeSet<>(dimensions));
    }

    /** Those an indicator is published by: its tables and their margins. */
    public static Set<Breakdown> of(IndicatorDefinition definition) {
        Set<Breakdown> offered = new LinkedHashSet<>();
        offered.add(new Breakdown(new TreeSet<>()));
        for (Table table : definition.tables()) {
            offered.add(new Breakdown(new TreeSet<>(EnumSet.of(table.first()))));
            table.second().ifPresent(second -> {
                offered.add(new Breakdown(new TreeSet<>(EnumSet.of(second))));
                offered.add(new Breakdown(new TreeSet<>(EnumSet.of(table.first(), second))));
            });
        }
        return offered;
    }

    /** Whether a figure stands exactly on these dimensions; of a dimension with several codes only those that are there. */
    boolean has(SortedMap<Axis, String> at, Vocabulary vocabulary) {
        Set<Dimension> split = dimensions.stream()
                .filter(dimension -> !single(dimension, vocabulary))
                .collect(Collectors.toSet());
        return at.keySet().stream()
                        .map(Axis::dimension)
                        .collect(Collectors.toSet())
                        .equals(split)
                && at.size() == split.size()
                && at.entrySet().stream().allMatch(entry -> entry.getKey().says(entry.getValue()));
    }

    /** The codes of a figure as a reader sees them. */
    SortedMap<Dimension, String> codes(SortedMap<Axis, String> at, Vocabulary vocabulary) {
        SortedMap<Dimension, String> codes = new TreeMap<>();
        dimensions.stream()
                .filter(dimension -> single(dimension, vocabulary))
                .forEach(dimension ->
                        codes.put(dimension, vocabulary.codes(dimension).getFirst()));
        at.forEach((axis, code) -> codes.put(axis.dimension(), axis.has().isEmpty() ? code : axis.has()));
        return codes;
    }

    @Override
    public String toString() {
        return dimensions.isEmpty()
                ? "TOTAL"
                : List.copyOf(dimensions).stream().map(Dimension::name).collect(Collectors.joining(","));
    }

    /** A dimension with one code is not split: it repeats the total. */
    private static boolean single(Dimension dimension, Vocabulary vocabulary) {
        return !dimension.multiple() && vocabulary.codes(dimension).size() == 1;
    }
}
