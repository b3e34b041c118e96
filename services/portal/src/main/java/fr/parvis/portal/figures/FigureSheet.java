package fr.parvis.portal.figures;

import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.indicators.Evolution;
import fr.parvis.portal.indicators.Evolution.Explanation;
import fr.parvis.portal.indicators.Evolution.Point;
import fr.parvis.portal.indicators.Evolution.Series;
import fr.parvis.portal.indicators.Indicators.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over its last periods.
 *
 * @param chart of the whole antenna; null when nothing of it is shown
 * @param territories names of the columns after that of the whole antenna
 * @param rows newest first
 * @param explanations why something is not told, for each reason that occurs
 * @param rules of masking, in plain words; empty when they could not be asked
 */
public record FigureSheet(
        Indicator indicator,
        PeriodLength length,
        @Nullable LineChart chart,
        List<String> territories,
        List<Row> rows,
        List<String> explanations,
        List<String> rules) {

    private static final String TERRITORY = "TERRITORY";

    /** One period: the whole, then each territory in the order of the columns. */
    public record Row(Cell whole, List<Cell> parts) {}

    /**
     * Puts the whole and its territories side by side; periods that are not published on either are left out.
     *
     * @param byTerritory null where the indicator is not counted by territory or could not be asked
     */
    static FigureSheet of(
            Indicator indicator,
            PeriodLength length,
            Evolution whole,
            @Nullable Evolution byTerritory,
            List<String> rules) {
        List<Point> points = whole.series().stream().findFirst().map(Series::points).orElse(List.of()).stream()
                .dropWhile(point -> point.state() == FigureState.NOT_PUBLISHED)
                .toList();
        List<Series> parts = byTerritory == null ? List.of() : byTerritory.series();
        boolean shown = points.stream().anyMatch(point -> point.value() != null);
        return new FigureSheet(
                indicator,
                length,
                shown ? LineChart.of(points, indicator.unit()) : null,
                parts.stream()
                        .map(series -> Territories.name(series.at().getOrDefault(TERRITORY, "")))
                        .toList(),
                rows(indicator, points, parts),
                Stream.concat(
                                whole.explanations().stream(),
                                byTerritory == null ? Stream.<Explanation>empty() : byTerritory.explanations().stream())
                        .filter(explanation -> explanation.state() != FigureState.NOT_PUBLISHED)
                        .map(Explanation::fr)
                        .distinct()
                        .toList(),
                rules);
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static List<Row> rows(Indicator indicator, List<Point> points, List<Series> parts) {
        List<Row> rows = new ArrayList<>();
        for (Point point : points) {
            List<Cell> cells = parts.stream()
                    .map(series -> at(series, point.period()))
                    .map(found -> Cell.of(found, indicator.unit()))
                    .toList();
            rows.add(new Row(Cell.of(point, indicator.unit()), cells));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static Point at(Series series, String period) {
        return series.points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .orElse(new Point(period, FigureState.NOT_PUBLISHED, null, null));
    }
}
