package fr.parvis.indicators.figure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.indicators.publication.Distribution;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity spreads over persons, in minutes to the quarter of an hour; neither minimum nor maximum.
 *
 * @param p10Minutes absent for few persons
 * @param p90Minutes absent for few persons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistributionPart(
        @Nullable Long p10Minutes,
        long p25Minutes,
        long medianMinutes,
        long p75Minutes,
        @Nullable Long p90Minutes) {

    static DistributionPart of(Distribution distribution) {
        return new DistributionPart(
                boxed(distribution.p10()),
                distribution.p25(),
                distribution.median(),
                distribution.p75(),
                boxed(distribution.p90()));
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
    }
}
