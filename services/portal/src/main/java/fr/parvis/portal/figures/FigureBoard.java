package fr.parvis.portal.figures;

import fr.parvis.portal.indicators.Indicators.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All indicators, each with its last published month.
 *
 * @param told indicators answered; an empty list then means there is none
 */
public record FigureBoard(boolean told, List<Line> lines) {

    /**
     * One indicator.
     *
     * @param told indicators answered about this one; no figure then means that nothing is published yet
     * @param figure what was told of the last published period
     */
    public record Line(
            Indicator indicator, boolean told, @Nullable Cell figure) {}
}
