package fr.parvis.indicators.figure;

import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same figures over several periods of one length, and their change from each to the next (IND-R4). */
public record Evolution(IndicatorDefinition definition, Breakdown breakdown, List<Series> series) {

    public Evolution {
        series = List.copyOf(series);
    }

    /** One figure over the periods. */
    public record Series(SortedMap<Dimension, String> at, List<Point> points) {}

    /**
     * One figure in one period.
     *
     * @param change of the value since the period before; empty unless both are shown by the same definition
     */
    public record Point(Period period, Figure figure, Optional<BigDecimal> change) {}

    /**
     * Lines the sheets up.
     *
     * @param periods in their order
     * @param sheets of those that are published
     */
    public static Evolution of(
            IndicatorDefinition definition,
            Breakdown breakdown,
            List<Period> periods,
            Map<Period, FigureSheet> sheets) {
        TreeSet<SortedMap<Dimension, String>> places = new TreeSet<>(Comparator.comparing(Object::toString));
        sheets.values().forEach(sheet -> sheet.figures().forEach(figure -> places.add(figure.at())));
        return new Evolution(
                definition,
                breakdown,
                places.stream()
                        .map(at -> new Series(at, points(at, periods, sheets)))
                        .toList());
    }

    private static List<Point> points(
            SortedMap<Dimension, String> at, List<Period> periods, Map<Period, FigureSheet> sheets) {
        List<Point> points = new ArrayList<>();
        Optional<FigureSheet> before = Optional.empty();
        for (Period period : periods) {
            Optional<FigureSheet> sheet = Optional.ofNullable(sheets.get(period));
            Figure figure = in(sheet, at);
            points.add(new Point(period, figure, change(before, sheet, at)));
            before = sheet;
        }
        return points;
    }

    private static Figure in(Optional<FigureSheet> sheet, SortedMap<Dimension, String> at) {
        return sheet.stream()
                .flatMap(found -> found.figures().stream())
                .filter(figure -> figure.at().equals(at))
                .findFirst()
                .orElseGet(() -> Figure.notTold(new TreeMap<>(at), Figure.State.NOT_PUBLISHED));
    }

    private static Optional<BigDecimal> change(
            Optional<FigureSheet> before, Optional<FigureSheet> now, SortedMap<Dimension, String> at) {
        if (!before.map(FigureSheet::definition).equals(now.map(FigureSheet::definition))) {
            return Optional.empty();
        }
        return in(now, at).value().flatMap(value -> in(before, at).value().map(value::subtract));
    }
}
