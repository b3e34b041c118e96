package fr.parvis.indicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03,    2026-03-01, 2026-03-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2026-Q4,    2026-10-01, 2026-12-31",
        "2026,       2026-01-01, 2026-12-31",
        "2026-03~12, 2025-04-01, 2026-03-31"
    })
    @Requirement("IND-R4")
    void readsAndWritesMonthsQuartersYearsAndRollingTwelveMonths(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text).orElseThrow();

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-00",
                "26-03",
                "2026-Q5",
                "2026-02~12",
                "2026-12~12",
                "2026-03 ",
                "0000",
                "2026-3"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void endsAMonthAQuarterAndTwelveMonthsTogether() {
        assertThat(Period.endingWith(YearMonth.of(2026, 2)))
                .extracting(Period::toString)
                .containsExactly("2026-02");
        assertThat(Period.endingWith(YearMonth.of(2026, 3)))
                .extracting(Period::toString)
                .containsExactly("2026-03", "2026-Q1", "2026-03~12");
        assertThat(Period.endingWith(YearMonth.of(2026, 12)))
                .extracting(Period::toString)
                .containsExactly("2026-12", "2026-Q4", "2026");
    }

    @Test
    void isMadeOfTheNextShorterPeriods() {
        assertThat(Period.quarter(2026, 1).parts())
                .extracting(Period::toString)
                .containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(Period.parse("2026-03~12").orElseThrow().parts())
                .extracting(Period::toString)
                .containsExactly("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
        assertThat(Period.month(2026, 1).parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 2025-12", "2026-Q1, 2025-Q4", "2026, 2025", "2026-03~12, 2025", "2026-06~12, 2026-03~12"})
    @Requirement("IND-R4")
    void isComparedWithThePeriodBefore(String period, String before) {
        assertThat(Period.parse(period).orElseThrow().previous()).hasToString(before);
    }

    @Test
    void closesOnlyWhenTheDaysForLateFactsAreOver() {
        Period march = Period.month(2026, 3);

        assertThat(march.closed(LocalDate.of(2026, 4, 10), 10)).isFalse();
        assertThat(march.closed(LocalDate.of(2026, 4, 11), 10)).isTrue();
    }

    @Test
    void holdsItsFirstAndItsLastDayAndNoOther() {
        Period march = Period.month(2026, 3);

        assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void startsWhereItsLengthStarts() {
        assertThatThrownBy(() -> new Period(PeriodLength.QUARTER, YearMonth.of(2026, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(PeriodLength.YEAR, YearMonth.of(2026, 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(PeriodLength.ROLLING_12, YearMonth.of(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
