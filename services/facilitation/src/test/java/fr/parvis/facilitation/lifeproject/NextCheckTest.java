package fr.parvis.facilitation.lifeproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NextCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period YEAR = Period.ofMonths(12);

    @Example
    @Requirement("FAC-24")
    void takesTomorrowAndTheSameDayNextYear() {
        assertThatCode(() -> NextCheck.require(TODAY.plusDays(1), TODAY, YEAR)).doesNotThrowAnyException();
        assertThatCode(() -> NextCheck.require(LocalDate.of(2027, 11, 23), TODAY, YEAR))
                .doesNotThrowAnyException();
    }

    @Property
    @Requirement("FAC-24")
    void refusesTodayAndEveryDayBefore(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        assertRefused(TODAY.minusDays(days), YEAR, "in-the-future");
    }

    @Property
    @Requirement("FAC-24")
    void refusesEveryDayFurtherOffThanAgreed(
            @ForAll @IntRange(min = 1, max = 24) int months, @ForAll @IntRange(min = 1, max = 40_000) int days) {
        Period within = Period.ofMonths(months);

        assertRefused(TODAY.plus(within).plusDays(days), within, "not-too-far-off");
    }

    @Property
    void takesEveryDayBetween(@ForAll @IntRange(min = 1, max = 365) int days) {
        assertThatCode(() -> NextCheck.require(TODAY.plusDays(days), TODAY, YEAR))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(LocalDate day, Period within, String rule) {
        assertThatThrownBy(() -> NextCheck.require(day, TODAY, within))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::rule)
                                .containsExactly(tuple("nextCheckOn", rule)));
    }
}
