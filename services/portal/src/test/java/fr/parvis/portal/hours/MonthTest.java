package fr.parvis.portal.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.InterventionType;
import fr.parvis.portal.facilitation.Interventions.Intervention;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MonthTest {

    private static final List<Intervention> DONE = List.of(
            done(LocalDate.of(2026, 11, 30), 60),
            done(LocalDate.of(2026, 11, 1), 45),
            done(LocalDate.of(2026, 10, 31), 30),
            done(LocalDate.of(2025, 10, 31), 15));

    @Test
    void groupsByMonthOfAYearAndKeepsTheOrder() {
        assertThat(Month.of(DONE, false, false))
                .extracting(Month::month, Month::minutes, Month::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 11), 105, true),
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 10), 30, true),
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2025, 10), 15, true));
    }

    @Test
    void knowsWhichMonthMayBeCutByTheEdgeOfAPage() {
        assertThat(Month.of(DONE, false, true)).extracting(Month::whole).containsExactly(true, true, false);
        assertThat(Month.of(DONE, true, false)).extracting(Month::whole).containsExactly(false, true, true);
        assertThat(Month.of(DONE.subList(0, 2), true, true))
                .extracting(Month::whole)
                .containsExactly(false);
        assertThat(Month.of(List.of(), true, true)).isEmpty();
    }

    private static Intervention done(LocalDate on, int minutes) {
        return new Intervention(
                UUID.randomUUID(),
                1,
                on,
                LocalTime.NOON,
                minutes,
                InterventionType.MEDIATION,
                InterventionMode.PHONE,
                "",
                true,
                0,
                null,
                null,
                false);
    }
}
