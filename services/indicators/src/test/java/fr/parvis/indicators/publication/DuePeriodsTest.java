package fr.parvis.indicators.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DuePeriodsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void namesWhatHasClosedThoseFirstThatOthersAreMadeOf() {
        assertThat(due(LocalDate.of(2026, 4, 11), Set.of())).containsExactly("2026-02", "2026-03", "2026-Q1");
        assertThat(due(LocalDate.of(2026, 4, 10), Set.of())).containsExactly("2026-02");
    }

    @Test
    void namesNothingTwice() {
        Set<Period> published = new HashSet<>(DuePeriods.of(FEBRUARY, LocalDate.of(2026, 4, 11), 10, Set.of()));

        assertThat(due(LocalDate.of(2026, 4, 11), published)).isEmpty();
        assertThat(due(LocalDate.of(2026, 5, 11), published)).containsExactly("2026-04");
    }

    @Test
    void countsTwelveRollingMonthsOnlyWhereTheAntennaWasOpenInAllOfThem() {
        List<String> due = due(LocalDate.of(2027, 7, 11), Set.of());

        assertThat(due).contains("2026", "2027-03~12", "2027-06~12").doesNotContain("2026-06~12", "2026-09~12");
    }

    private static List<String> due(LocalDate today, Set<Period> published) {
        return DuePeriods.of(FEBRUARY, today, 10, published).stream()
                .map(Period::toString)
                .toList();
    }
}
