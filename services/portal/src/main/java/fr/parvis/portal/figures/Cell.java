package fr.parvis.portal.figures;

import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.Unit;
import fr.parvis.portal.indicators.Evolution.Point;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure in words.
 *
 * @param period as it is asked for
 * @param text the value with its unit; null unless it is shown
 * @param change from the period before; null where one of the two is not shown
 */
public record Cell(
        String period,
        FigureState state,
        @Nullable String text,
        @Nullable String change) {

    static Cell of(Point point, Unit unit) {
        BigDecimal value = point.value();
        BigDecimal change = point.change();
        return new Cell(
                point.period(),
                point.state(),
                value == null ? null : Told.value(value, unit),
                change == null ? null : Told.change(change, unit));
    }

    public String periodName() {
        return Periods.name(period);
    }

    public boolean published() {
        return state != FigureState.NOT_PUBLISHED;
    }
}
