package fr.parvis.indicators.definition;

import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator in one version (IND-R1). Changing what it counts takes a new version; figures published before keep
 * theirs.
 *
 * @param source events it is made of, and where it is asked for
 */
public record IndicatorDefinition(
        String code,
        int version,
        Wordings wordings,
        String source,
        Measure numerator,
        Optional<Measure> denominator,
        Unit unit,
        List<Table> tables,
        Set<PeriodLength> periods,
        Frequency frequency,
        Owner owner) {

    public IndicatorDefinition {
        tables = List.copyOf(tables);
        periods = Set.copyOf(EnumSet.copyOf(periods));
        if (!code.matches("IND-[0-9]{2,3}") || version < 1) {
            throw new IllegalArgumentException(
                    code + " version " + version + " is no code IND-00 with a version from 1");
        }
        if (unit.ratio() != denominator.isPresent()) {
            throw new IllegalArgumentException(code + ": the unit " + unit + " and the denominator do not go together");
        }
        for (Table table : tables) {
            if (!numerator.dimensions().contains(table.first())
                    || !table.second().map(numerator.dimensions()::contains).orElse(true)) {
                throw new IllegalArgumentException(code + ": " + numerator + " cannot be broken down by " + table);
            }
        }
    }
}
