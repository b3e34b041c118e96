package fr.parvis.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.codes.FigureState;
import fr.parvis.portal.codes.Unit;
import fr.parvis.portal.indicators.Evolution.Point;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineChartTest {

    @Test
    void breaksTheLineWhereNothingIsTold() {
        LineChart chart = LineChart.of(
                List.of(shown("2025-11", "10"), shown("2025-12", "20"), hidden("2026-01"), shown("2026-02", "20")),
                Unit.PERSONS);

        // A single value after the gap is a mark, no line; 158 wide each from 64, floor at 228, 200 high.
        assertThat(chart.lines()).containsExactly("143,128 301,28");
        assertThat(chart.marks()).extracting(LineChart.Mark::label).containsExactly("10", "20", "20");
        assertThat(chart.gaps()).containsExactly(new LineChart.Gap("380", "158", true));
    }

    @Test
    void namesTheYearWhereItBegins() {
        LineChart chart = LineChart.of(
                List.of(shown("2025-12", "1"), shown("2026-01", "1"), shown("2026-02", "1")), Unit.PERSONS);

        assertThat(chart.names()).extracting(LineChart.Name::label).containsExactly("déc.", "janv.", "févr.");
        assertThat(chart.names()).extracting(LineChart.Name::year).containsExactly("2025", "2026", null);
    }

    @ParameterizedTest
    @CsvSource({"38, 40", "40, 40", "41, 80", "1234, 2000", "0.7, 0.8", "0, 0.4", "100, 200", "0.9, 2"})
    void endsAtARoundAmountFromZero(String largest, BigDecimal top) {
        List<LineChart.Tick> ticks =
                LineChart.of(List.of(shown("2026-01", largest)), Unit.PERSONS).ticks();

        assertThat(ticks.getFirst().label()).isEqualTo("0");
        assertThat(ticks.getLast().label()).isEqualTo(Told.value(top, Unit.PERSONS));
        assertThat(ticks).extracting(LineChart.Tick::label).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, mars 2026, mars",
        "2026-Q1, 1er trimestre 2026, T1",
        "2026-Q3, 3e trimestre 2026, T3",
        "2026, 2026, 2026",
        "2026-03~12, 12 mois jusqu’à mars 2026, mars",
    })
    void saysPeriodsInFrench(String period, String name, String axis) {
        assertThat(Periods.name(period)).isEqualTo(name);
        assertThat(Periods.axis(period)).isEqualTo(axis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56 | PERSONS          | 1\u202f234,6    | +1\u202f234,6",
                "45      | PERCENT          | 45\u00a0%       | +45\u00a0points",
                "-1      | PERCENT          | -1\u00a0%       | −1\u00a0point",
                "2.25    | HOURS_PER_PERSON | 2,3\u00a0h      | +2,3\u00a0h",
                "0       | OBJECTS          | 0               | 0",
            })
    void saysAmountsInFrench(BigDecimal amount, Unit unit, String value, String change) {
        assertThat(Told.value(amount, unit)).isEqualTo(value);
        assertThat(Told.change(amount, unit)).isEqualTo(change);
    }

    private static Point shown(String period, String value) {
        return new Point(period, FigureState.SHOWN, new BigDecimal(value), null);
    }

    private static Point hidden(String period) {
        return new Point(period, FigureState.MASKED, null, null);
    }
}
