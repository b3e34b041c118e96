package fr.parvis.indicators.figure.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.figure.Breakdown;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a reader to the breakdowns an indicator is published by: any other could be taken apart. */
final class Breakdowns {

    private Breakdowns() {}

    static Breakdown offered(IndicatorDefinition definition, Set<Dimension> by) {
        Breakdown wanted = new Breakdown(new TreeSet<>(by));
        Set<Breakdown> offered = Breakdown.of(definition);
        if (!offered.contains(wanted)) {
            String values = offered.stream().map(Breakdown::toString).collect(Collectors.joining(" · "));
            throw Problems.invalidParameter("by", "one-of", Map.of("values", values));
        }
        return wanted;
    }
}
