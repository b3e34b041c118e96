package fr.parvis.indicators.tally;

import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.BENEFICIARY_KIND;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.world.Wanting;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LifeProjectsTest {

    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period MARCH = Period.month(2026, 3);
    private static final Period FIRST_QUARTER = Period.quarter(2026, 1);

    private final Wanting wanting = new Wanting(new Crowd());

    @Test
    @Requirement("IND-24")
    void countsActivePersonsWithAndWithoutALifeProject() {
        wanting.opens("with one", day(1), "14")
                .fixes("with one", day(1), 6)
                .opens("later", day(1), "14")
                .fixes("later", day(2), 6)
                .opens("without", day(1), "14")
                .opens("gone", day(1), "14")
                .fixes("gone", day(1), 6)
                .closes("gone", day(1));

        assertThat(withAndWithout(JANUARY)).containsExactly(3L, 1L, 2L);
        assertThat(withAndWithout(MARCH)).containsExactly(3L, 2L, 1L);
    }

    @Test
    @Requirement("IND-24")
    void countsAVersionOfAnEarlierSupportForWhoeverComesBack() {
        wanting.opens("her", day(1), "14")
                .fixes("her", day(1), 6)
                .closes("her", day(1))
                .opens("her", day(3), "50");

        assertThat(withAndWithout(JANUARY)).containsExactly(0L, 0L, 0L);
        assertThat(withAndWithout(MARCH)).containsExactly(1L, 1L, 0L);
    }

    @Test
    @Requirement("IND-25")
    void countsAsCheckedInTimeWhoeverFixedANewerVersionByThePlannedDay() {
        wanting.opens("in time", day(1), "14")
                .fixes("in time", day(1), 2)
                .fixes("in time", day(2), 6)
                .opens("late", day(1), "14")
                .fixes("late", day(1), 2)
                .fixesLate("late", day(3), 6)
                .opens("never", day(1), "14")
                .fixes("never", day(1), 2)
                .opens("not due yet", day(1), "14")
                .fixes("not due yet", day(1), 9)
                .opens("gone", day(1), "14")
                .fixes("gone", day(1), 2)
                .closes("gone", day(2));

        assertThat(checks(MARCH)).containsExactly(3L, 1L, 2L);
        assertThat(checks(JANUARY)).containsExactly(0L, 0L, 0L);
    }

    @Test
    @Requirement("IND-25")
    void asksForAllPlannedDaysOfAPeriodAndNotForOneOfThem() {
        wanting.opens("her", day(1), "14")
                .fixes("her", day(1), 1)
                .fixes("her", day(2), 1)
                .opens("him", day(1), "14")
                .fixes("him", day(1), 1)
                .fixes("him", day(2), 1)
                .fixes("him", day(3), 6);

        assertThat(checks(FIRST_QUARTER)).containsExactly(2L, 1L, 1L);
        assertThat(checks(Period.month(2026, 2))).containsExactly(2L, 2L, 0L);
    }

    @Test
    void countsNothingOfAnErasedPersonAfterTheMonthsThatWereClosed() {
        wanting.opens("her", day(1), "14").fixes("her", day(1), 2);
        Books before = books();

        Folded folded =
                Folded.NOTHING.with(new Tally(before.plan(), before.vocabulary()), before.facts(), JANUARY.lastDay());
        Books after = new Books(before.plan(), before.vocabulary(), List.of(), folded);

        assertThat(value(after, Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT, JANUARY))
                .isEqualTo(1);
        assertThat(value(after, Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT, FIRST_QUARTER))
                .isZero();
        assertThat(value(after, Measure.LIFE_PROJECT_CHECKS_DUE, FIRST_QUARTER)).isZero();
    }

    private List<Long> withAndWithout(Period period) {
        return List.of(
                value(books(), Measure.ACTIVE_PERSONS_AT_END, period),
                value(books(), Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT, period),
                value(books(), Measure.ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT, period));
    }

    private List<Long> checks(Period period) {
        return List.of(
                value(books(), Measure.LIFE_PROJECT_CHECKS_DUE, period),
                value(books(), Measure.LIFE_PROJECT_CHECKS_IN_TIME, period),
                value(books(), Measure.LIFE_PROJECT_CHECKS_NOT_IN_TIME, period));
    }

    private Books books() {
        return wanting.crowd()
                .books(
                        Set.of(
                                Measure.ACTIVE_PERSONS_AT_END,
                                Measure.ACTIVE_PERSONS_WITH_LIFE_PROJECT,
                                Measure.ACTIVE_PERSONS_WITHOUT_LIFE_PROJECT,
                                Measure.LIFE_PROJECT_CHECKS_DUE,
                                Measure.LIFE_PROJECT_CHECKS_IN_TIME,
                                Measure.LIFE_PROJECT_CHECKS_NOT_IN_TIME),
                        table(TERRITORY, BENEFICIARY_KIND));
    }

    private static long value(Books books, Measure measure, Period period) {
        return books.counts(period)
                .getOrDefault(CellKey.total(measure, period), new Count(-1, 0, 0, List.of()))
                .value();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }
}
