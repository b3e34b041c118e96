package fr.parvis.indicators.figure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.figure.Figure;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure; whatever is not shown is absent.
 *
 * @param at code per dimension; empty for the total
 * @param value in the indicator's unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigurePart(
        SortedMap<Dimension, String> at,
        Figure.State state,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable DistributionPart distribution) {

    static FigurePart of(Figure figure) {
        return new FigurePart(
                figure.at(),
                figure.state(),
                boxed(figure.numerator()),
                boxed(figure.denominator()),
                figure.value().orElse(null),
                figure.distribution().map(DistributionPart::of).orElse(null));
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
    }
}
