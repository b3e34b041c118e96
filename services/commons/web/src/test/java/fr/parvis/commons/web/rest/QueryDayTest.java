package fr.parvis.commons.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QueryDayTest {

    private final LocalDate usual = LocalDate.of(2026, 11, 23);

    @Test
    void takesTheUsualDayWhenNoneIsAskedFor() {
        assertThat(QueryDay.or(usual, "until", null)).isEqualTo(usual);
        assertThat(QueryDay.or(usual, "until", usual.plusDays(1))).isEqualTo(usual.plusDays(1));
    }

    @Test
    void takesTheFirstAndTheLastDayOfTheYearsThatAreKeptAndNoneBeyond() {
        LocalDate first = LocalDate.of(1850, 1, 1);
        LocalDate last = LocalDate.of(2199, 12, 31);

        assertThat(QueryDay.or(usual, "until", first)).isEqualTo(first);
        assertThat(QueryDay.or(usual, "until", last)).isEqualTo(last);
        refuses(first.minusDays(1));
        refuses(last.plusDays(1));
    }

    private void refuses(LocalDate day) {
        assertThatThrownBy(() -> QueryDay.or(usual, "until", day))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.type()).isEqualTo(CommonProblem.INVALID_PARAMETER);
                    assertThat(refused.errors().getFirst().field()).isEqualTo("until");
                    assertThat(refused.errors().getFirst().rule()).isEqualTo("year");
                });
    }
}
