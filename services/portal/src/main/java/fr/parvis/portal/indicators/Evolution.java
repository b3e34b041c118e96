package fr.parvis.portal.indicators;

import fr.parvis.portal.codes.FigureState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last periods of an indicator, oldest first, as a whole or by territory. */
public record Evolution(List<Series> series, List<Explanation> explanations) {

    /** Of an indicator of which nothing is published. */
    public static final Evolution NONE = new Evolution(List.of(), List.of());

    /** One line; {@code at} is empty for the whole antenna, else dimension to code. */
    public record Series(Map<String, String> at, List<Point> points) {}

    /** One period; only what is shown has a value. */
    public record Point(
            String period,
            FigureState state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change) {}

    /** Why something is not told. */
    public record Explanation(FigureState state, String fr) {}
}
