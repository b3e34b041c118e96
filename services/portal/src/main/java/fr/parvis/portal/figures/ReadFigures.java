package fr.parvis.portal.figures;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.PeriodLength;
import fr.parvis.portal.indicators.Evolution;
import fr.parvis.portal.indicators.Indicators;
import fr.parvis.portal.indicators.Indicators.Indicator;
import fr.parvis.portal.indicators.IndicatorsApi;
import fr.parvis.portal.indicators.MaskingRules;
import fr.parvis.portal.indicators.Versions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads published figures as the ARS or the governance may. */
@Singleton
public final class ReadFigures {

    private static final String INDICATORS = "indicators";
    private static final String TERRITORY = "TERRITORY";
    private static final int ALL = 200;
    private static final int ON_THE_BOARD = 6;

    /** How many periods a page looks back: a year of months, three of quarters. */
    private static final Map<PeriodLength, Integer> BACK = Map.of(
            PeriodLength.MONTH, 12,
            PeriodLength.QUARTER, 12,
            PeriodLength.YEAR, 5,
            PeriodLength.ROLLING_12, 8);

    private final IndicatorsApi indicators;
    private final Asking asking;

    ReadFigures(@RestClient IndicatorsApi indicators, Asking asking) {
        this.indicators = indicators;
        this.asking = asking;
    }

    /** All indicators with their last figure. */
    public Uni<FigureBoard> board() {
        return asking.ask(INDICATORS, indicators.indicators(ALL)).chain(this::boardOf);
    }

    /** One indicator; without a length its own shortest one. */
    public Uni<Answer<FigureSheet>> sheet(String code, @Nullable PeriodLength asked) {
        return asking.ask(INDICATORS, indicators.indicator(code)).chain(found -> switch (found) {
            case Answer.Given<Versions>(Versions versions) -> sheet(versions.latest(), asked);
            case Answer.Absent<Versions> _ -> Uni.createFrom().item(new Answer.Absent<FigureSheet>());
            case Answer.Refused<Versions>(int status) -> Uni.createFrom().item(new Answer.Refused<FigureSheet>(status));
            case Answer.Silent<Versions> _ -> Uni.createFrom().item(new Answer.Silent<FigureSheet>());
        });
    }

    /** One period as a file for spreadsheets. */
    public Uni<Answer<String>> file(String code, String period, boolean byTerritory) {
        return asking.ask(INDICATORS, indicators.csv(code, period, byTerritory ? TERRITORY : null));
    }

    private Uni<FigureBoard> boardOf(Answer<Indicators> answer) {
        List<Indicator> all = answer.given().map(Indicators::latest).orElse(List.of());
        if (all.isEmpty()) {
            return Uni.createFrom().item(new FigureBoard(answer.told(), List.of()));
        }
        List<Uni<FigureBoard.Line>> lines = all.stream().map(this::line).toList();
        return Uni.join().all(lines).andFailFast().map(told -> new FigureBoard(true, told));
    }

    private Uni<FigureBoard.Line> line(Indicator indicator) {
        return asking.ask(
                        INDICATORS,
                        indicators.evolution(
                                indicator.code(), indicator.periods().getFirst(), ON_THE_BOARD, null))
                .map(evolution -> new FigureBoard.Line(indicator, evolution.told(), last(indicator, evolution)));
    }

    private static @Nullable Cell last(Indicator indicator, Answer<Evolution> evolution) {
        return evolution.given().stream()
                .flatMap(told -> told.series().stream())
                .flatMap(series -> series.points().stream())
                .filter(point -> point.state() != FigureState.NOT_PUBLISHED)
                .reduce((_, later) -> later)
                .map(point -> Cell.of(point, indicator.unit()))
                .orElse(null);
    }

    private Uni<Answer<FigureSheet>> sheet(Indicator indicator, @Nullable PeriodLength asked) {
        PeriodLength length = asked == null ? indicator.periods().getFirst() : asked;
        if (!indicator.periods().contains(length)) {
            return Uni.createFrom().item(new Answer.Absent<FigureSheet>());
        }
        return Uni.combine()
                .all()
                .unis(
                        evolution(indicator, length, null),
                        indicator.by(TERRITORY)
                                ? evolution(indicator, length, TERRITORY)
                                : Uni.createFrom().item(new Answer.Absent<Evolution>()),
                        asking.ask(INDICATORS, indicators.maskingRules()))
                .asTuple()
                .map(all -> sheet(indicator, length, all.getItem1(), all.getItem2(), all.getItem3()));
    }

    private Uni<Answer<Evolution>> evolution(Indicator indicator, PeriodLength length, @Nullable String dimension) {
        int periods = BACK.getOrDefault(length, ON_THE_BOARD);
        return asking.ask(INDICATORS, indicators.evolution(indicator.code(), length, periods, dimension));
    }

    private static Answer<FigureSheet> sheet(
            Indicator indicator,
            PeriodLength length,
            Answer<Evolution> whole,
            Answer<Evolution> byTerritory,
            Answer<MaskingRules> rules) {
        if (!byTerritory.told() || !rules.told()) {
            // Columns or rules that are missing without a word would be taken for all there is.
            return new Answer.Silent<>();
        }
        return switch (whole) {
            case Answer.Given<Evolution>(Evolution told) ->
                new Answer.Given<>(FigureSheet.of(
                        indicator,
                        length,
                        told,
                        byTerritory.given().orElse(null),
                        rules.given().map(MaskingRules::fr).orElse(List.of())));
            // Not one period is published yet: the definition is there all the same.
            case Answer.Absent<Evolution> _ ->
                new Answer.Given<>(FigureSheet.of(
                        indicator,
                        length,
                        Evolution.NONE,
                        null,
                        rules.given().map(MaskingRules::fr).orElse(List.of())));
            case Answer.Refused<Evolution>(int status) -> new Answer.Refused<>(status);
            case Answer.Silent<Evolution> _ -> new Answer.Silent<>();
        };
    }
}
