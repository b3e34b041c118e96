package fr.parvis.indicators.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.indicators.definition.Frequency;
import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.definition.Owner;
import fr.parvis.indicators.definition.Unit;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.tally.Measure;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one version.
 *
 * @param fr what it says in French
 * @param en what it says in English
 * @param source events it is made of, and where it is asked for
 * @param denominator absent for a plain count
 * @param breakdowns dimensions it is published by, with their margins and the total
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorResponse(
        String code,
        int version,
        WordingPart fr,
        WordingPart en,
        String source,
        Measure numerator,
        @Nullable Measure denominator,
        Unit unit,
        List<List<Dimension>> breakdowns,
        List<PeriodLength> periods,
        Frequency frequency,
        Owner owner) {

    static IndicatorResponse of(IndicatorDefinition definition) {
        return new IndicatorResponse(
                definition.code(),
                definition.version(),
                WordingPart.of(definition.wordings().french()),
                WordingPart.of(definition.wordings().english()),
                definition.source(),
                definition.numerator(),
                definition.denominator().orElse(null),
                definition.unit(),
                definition.tables().stream()
                        .map(table -> Stream.concat(Stream.of(table.first()), table.second().stream())
                                .toList())
                        .toList(),
                definition.periods().stream().sorted().toList(),
                definition.frequency(),
                definition.owner());
    }
}
