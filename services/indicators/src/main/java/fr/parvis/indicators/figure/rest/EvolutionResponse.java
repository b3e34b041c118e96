package fr.parvis.indicators.figure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.indicators.definition.Unit;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.figure.Evolution;
import fr.parvis.indicators.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One indicator over several periods, earliest first. */
public record EvolutionResponse(
        String indicator,
        int version,
        String labelFr,
        String labelEn,
        Unit unit,
        List<Dimension> breakdown,
        List<SeriesPart> series,
        List<Explanation> explanations) {

    static EvolutionResponse of(Evolution evolution) {
        return new EvolutionResponse(
                evolution.definition().code(),
                evolution.definition().version(),
                evolution.definition().wordings().french().label(),
                evolution.definition().wordings().english().label(),
                evolution.definition().unit(),
                List.copyOf(evolution.breakdown().dimensions()),
                evolution.series().stream().map(SeriesPart::of).toList(),
                Explanation.of(evolution.series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(Evolution.Point::figure)));
    }

    /** One figure over the periods. */
    public record SeriesPart(SortedMap<Dimension, String> at, List<PointPart> points) {

        static SeriesPart of(Evolution.Series series) {
            return new SeriesPart(
                    series.at(), series.points().stream().map(PointPart::of).toList());
        }
    }

    /**
     * One figure in one period.
     *
     * @param change since the period before; absent unless both are shown by the same definition
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PointPart(
            String period,
            Figure.State state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change) {

        static PointPart of(Evolution.Point point) {
            return new PointPart(
                    point.period().toString(),
                    point.figure().state(),
                    point.figure().value().orElse(null),
                    point.change().orElse(null));
        }
    }
}
