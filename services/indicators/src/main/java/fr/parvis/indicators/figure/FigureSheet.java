package fr.parvis.indicators.figure;

import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.publication.StoredPublication;
import fr.parvis.indicators.tally.Axis;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of one indicator in one published period, by one breakdown.
 *
 * @param publication of the numerator's family
 * @param divisor publication of the denominator's family, empty when it has none or it is not published
 */
public record FigureSheet(
        IndicatorDefinition definition,
        Breakdown breakdown,
        StoredPublication publication,
        Optional<StoredPublication> divisor,
        List<Figure> figures) {

    public FigureSheet {
        figures = List.copyOf(figures);
    }

    public static FigureSheet of(
            IndicatorDefinition definition,
            Breakdown breakdown,
            StoredPublication publication,
            Optional<StoredPublication> divisor,
            Vocabulary vocabulary) {
        FigureSheet empty = new FigureSheet(definition, breakdown, publication, divisor, List.of());
        List<Figure> figures = new ArrayList<>();
        for (CellKey key : empty.keys()) {
            if (key.measure() == definition.numerator() && breakdown.has(key.at(), vocabulary)) {
                figures.add(empty.figure(key, vocabulary));
            }
        }
        return new FigureSheet(definition, breakdown, publication, divisor, figures);
    }

    /** Communautés 360 without a protocol on the last day, named where the indicator is about protocols (scenario 31). */
    public SortedSet<String> withoutProtocol() {
        return definition.numerator() == Measure.PROTOCOLS_IN_FORCE
                ? publication.publication().withoutProtocol()
                : new TreeSet<>();
    }

    private SortedSet<CellKey> keys() {
        SortedSet<CellKey> keys =
                new TreeSet<>(publication.publication().shown().keySet());
        keys.addAll(publication.publication().masked());
        return keys;
    }

    private Figure figure(CellKey key, Vocabulary vocabulary) {
        SortedMap<Dimension, String> at = breakdown.codes(key.at(), vocabulary);
        Long numerator = publication.publication().shown().get(key);
        if (numerator == null) {
            return Figure.notTold(at, Figure.State.MASKED);
        }
        return definition
                .denominator()
                .map(measure -> divided(at, key, numerator, under(key, measure)))
                .orElseGet(() -> new Figure(
                        at,
                        Figure.State.SHOWN,
                        OptionalLong.of(numerator),
                        OptionalLong.empty(),
                        Optional.of(BigDecimal.valueOf(numerator)),
                        Optional.empty()));
    }

    private Figure divided(SortedMap<Dimension, String> at, CellKey key, long numerator, CellKey under) {
        if (divisor.filter(found -> found.publication().masked().contains(under))
                .isPresent()) {
            return Figure.notTold(at, Figure.State.MASKED);
        }
        long denominator =
                divisor.map(found -> found.publication().shown().get(under)).orElse(0L);
        if (denominator == 0) {
            return Figure.notTold(at, Figure.State.NOTHING_TO_DIVIDE_BY);
        }
        return new Figure(
                at,
                Figure.State.SHOWN,
                OptionalLong.of(numerator),
                OptionalLong.of(denominator),
                Optional.of(definition.unit().of(numerator, denominator)),
                Optional.ofNullable(publication.publication().distributions().get(key)));
    }

    /**
     * Facilitators are counted by territory only: where persons are split further, they are divided by those of the territory. What is divided by
     * itself is a share: each part is of the whole of its territory.
     */
    private static CellKey under(CellKey key, Measure denominator) {
        boolean share = key.measure() == denominator;
        SortedMap<Axis, String> at = new TreeMap<>();
        key.at().forEach((axis, code) -> {
            if (share
                    ? axis.dimension() == Dimension.TERRITORY
                    : denominator.dimensions().contains(axis.dimension())) {
                at.put(axis, code);
            }
        });
        return new CellKey(denominator, key.period(), at);
    }
}
