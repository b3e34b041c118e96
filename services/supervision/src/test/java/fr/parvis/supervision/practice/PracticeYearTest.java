package fr.parvis.supervision.practice;

import static fr.parvis.supervision.practice.PracticeFixture.CALVADOS;
import static fr.parvis.supervision.practice.PracticeFixture.PRESENT;
import static fr.parvis.supervision.practice.PracticeFixture.held;
import static fr.parvis.supervision.practice.PracticeFixture.planned;
import static fr.parvis.supervision.practice.PracticeFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PracticeYearTest {

    private static final Year YEAR = Year.of(2026);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @Test
    @Requirement("SUP-01")
    void hasTwelveMonthsThoughNobodyCreatedThem() {
        PracticeYear year = PracticeYear.of(CALVADOS, YEAR, List.of(), LocalDate.of(2026, 1, 1), 15);

        assertThat(year.months()).extracting(month -> month.month().getMonth()).containsExactly(Month.values());
        assertThat(year.months()).extracting(PracticeMonth::status).containsOnly(MonthStatus.OPEN);
        assertThat(year.due()).isZero();
    }

    @Test
    @Requirement("SUP-01")
    void callsMarchMissedWhenAprilStartsWithoutASessionHeldAndLetsTheShareFall() {
        List<PracticeSession> sessions =
                List.of(held(LocalDate.of(2026, 1, 8)), held(LocalDate.of(2026, 2, 12)), planned(MARCH));

        PracticeYear before = PracticeYear.of(CALVADOS, YEAR, sessions, LocalDate.of(2026, 3, 31), 15);
        PracticeYear after = PracticeYear.of(CALVADOS, YEAR, sessions, LocalDate.of(2026, 4, 1), 15);

        assertThat(status(before, Month.MARCH)).isEqualTo(MonthStatus.PLANNED);
        assertThat(before.held()).isEqualTo(2);
        assertThat(before.due()).isEqualTo(2);
        assertThat(status(after, Month.MARCH)).isEqualTo(MonthStatus.MISSED);
        assertThat(after.held()).isEqualTo(2);
        assertThat(after.due()).isEqualTo(3);
        assertThat(after.missed()).isEqualTo(1);
    }

    @Test
    void isHeldWithOneSessionHeldWhateverBecameOfTheOthers() {
        List<PracticeSession> sessions = List.of(planned(MARCH).cancel(MARCH), held(MARCH.plusDays(1)));

        PracticeYear year = PracticeYear.of(CALVADOS, YEAR, sessions, LocalDate.of(2026, 6, 1), 15);

        assertThat(status(year, Month.MARCH)).isEqualTo(MonthStatus.HELD);
        assertThat(year.months().get(2).sessions()).hasSize(2);
        assertThat(year.months().get(2).recordedAfterMonth()).isFalse();
    }

    @Test
    void showsThatAMonthWasKnownToBeHeldOnlyAfterwards() {
        LocalDate last = LocalDate.of(2026, 3, 31);
        PracticeSession late = planned(last).hold(PracticeFixture.ALL_CAME, PRESENT, recorded(last, 1));

        PracticeYear year = PracticeYear.of(CALVADOS, YEAR, List.of(late), LocalDate.of(2026, 4, 2), 15);

        assertThat(status(year, Month.MARCH)).isEqualTo(MonthStatus.HELD);
        assertThat(year.months().get(2).recordedAfterMonth()).isTrue();
    }

    @Test
    @Requirement("SUP-01")
    void alertsFromFifteenDaysBeforeTheEndOfTheMonthWhileNothingIsConfirmed() {
        assertThat(alert(List.of(), LocalDate.of(2026, 3, 15))).isFalse();
        assertThat(alert(List.of(), LocalDate.of(2026, 3, 16))).isTrue();
        assertThat(alert(List.of(planned(MARCH)), LocalDate.of(2026, 3, 16))).isTrue();
        assertThat(alert(List.of(planned(MARCH).confirm(PRESENT, MARCH)), LocalDate.of(2026, 3, 16)))
                .isFalse();
        assertThat(alert(List.of(held(MARCH)), LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(alert(List.of(), LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void isNotDueBeforeTheTerritoryExists() {
        Territory late = new Territory("76", TerritoryKind.DEPARTEMENT, "Seine-Maritime", LocalDate.of(2026, 5, 20));

        PracticeYear year = PracticeYear.of(late, YEAR, List.of(), LocalDate.of(2026, 7, 1), 15);

        assertThat(status(year, Month.APRIL)).isEqualTo(MonthStatus.NOT_DUE);
        assertThat(status(year, Month.MAY)).isEqualTo(MonthStatus.MISSED);
        assertThat(year.due()).isEqualTo(2);
    }

    @Property
    void countsEachMonthOfThePastOnceAsHeldOrMissedAndNoneOfTheFuture(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 12) Integer> heldIn,
            @ForAll @IntRange(min = 1, max = 365) int today) {
        LocalDate now = YEAR.atDay(today);
        List<PracticeSession> sessions = new ArrayList<>();
        heldIn.forEach(month -> sessions.add(held(LocalDate.of(2026, month, 28))));

        PracticeYear year = PracticeYear.of(CALVADOS, YEAR, sessions, now, 15);

        assertThat(year.held()).isEqualTo(heldIn.stream().distinct().count());
        long over = now.getMonthValue() - 1L;
        long heldBefore =
                heldIn.stream().distinct().filter(month -> month <= over).count();
        assertThat(year.missed()).isEqualTo(over - heldBefore);
        assertThat(year.due()).isEqualTo(year.held() + year.missed());
    }

    private static boolean alert(List<PracticeSession> sessions, LocalDate today) {
        return PracticeYear.of(CALVADOS, YEAR, sessions, today, 15)
                .months()
                .get(2)
                .alert();
    }

    private static MonthStatus status(PracticeYear year, Month month) {
        return year.months().get(month.getValue() - 1).status();
    }
}
