package fr.parvis.indicators.definition;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Plan;
import fr.parvis.indicators.tally.Table;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All indicators this release knows, every version of them, and the plan of what is counted for them. */
public record Definitions(List<IndicatorDefinition> all) {

    public Definitions {
        all = all.stream()
                .sorted(Comparator.comparing(IndicatorDefinition::code).thenComparingInt(IndicatorDefinition::version))
                .toList();
        Set<String> seen = new HashSet<>();
        for (IndicatorDefinition definition : all) {
            if (!seen.add(definition.code() + " " + definition.version())) {
                throw new IllegalArgumentException(
                        definition.code() + " version " + definition.version() + " is there twice");
            }
        }
        plans(all);
    }

    public Optional<IndicatorDefinition> latest(String code) {
        return all.stream()
                .filter(definition -> definition.code().equals(code))
                .max(Comparator.comparingInt(IndicatorDefinition::version));
    }

    public Optional<IndicatorDefinition> find(String code, int version) {
        return all.stream()
                .filter(definition -> definition.code().equals(code) && definition.version() == version)
                .findFirst();
    }

    /** The latest version of every indicator, in the order of their codes. */
    public List<IndicatorDefinition> latest() {
        return inForce().keySet().stream()
                .flatMap(code -> latest(code).stream())
                .toList();
    }

    /** Code of every indicator with its latest version. */
    public SortedMap<String, Integer> inForce() {
        SortedMap<String, Integer> versions = new TreeMap<>();
        all.forEach(definition -> versions.merge(definition.code(), definition.version(), Math::max));
        return versions;
    }

    /** One plan per family, tables of all its indicators together: they are published side by side. */
    public Map<Family, Plan> plans() {
        return plans(all);
    }

    private static Map<Family, Plan> plans(List<IndicatorDefinition> definitions) {
        Map<Family, Set<Measure>> measures = new EnumMap<>(Family.class);
        Map<Family, Set<Table>> tables = new EnumMap<>(Family.class);
        for (IndicatorDefinition definition : definitions) {
            count(definition.numerator(), measures);
            definition.denominator().ifPresent(measure -> count(measure, measures));
            tables.computeIfAbsent(definition.numerator().family(), _ -> new LinkedHashSet<>())
                    .addAll(definition.tables());
        }
        Map<Family, Plan> plans = new EnumMap<>(Family.class);
        measures.forEach((family, counted) ->
                plans.put(family, new Plan(family, counted, tables.getOrDefault(family, Set.of()))));
        return plans;
    }

    /** Also what must be counted beside it so that nothing can be taken off unseen. */
    private static void count(Measure measure, Map<Family, Set<Measure>> measures) {
        Set<Measure> counted = measures.computeIfAbsent(measure.family(), _ -> EnumSet.noneOf(Measure.class));
        counted.add(measure);
        counted.addAll(measure.companions());
    }
}
