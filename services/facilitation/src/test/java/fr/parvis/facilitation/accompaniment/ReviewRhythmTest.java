package fr.parvis.facilitation.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import fr.parvis.testkit.Requirement;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReviewRhythmTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private final ReviewRhythm rhythm = new ReviewRhythm(config(Map.of()).reviewEvery());

    /** Eight years, two leap days among them. */
    @Property
    @Requirement("FAC-42")
    void isDueSixCalendarMonthsLaterWhateverTheirLength(@ForAll @IntRange(min = 0, max = 2_922) int days) {
        LocalDate on = FIRST.plusDays(days);

        Review review = rhythm.after(on);

        YearMonth month = YearMonth.from(on).plusMonths(6);
        assertThat(review.reviewedOn()).isEqualTo(on);
        assertThat(review.dueOn()).isEqualTo(month.atDay(Math.min(on.getDayOfMonth(), month.lengthOfMonth())));
    }

    @Example
    @Requirement("FAC-42")
    void endsOnTheLastDayOfFebruaryWhereThereIsNoOther() {
        assertThat(List.of(
                        rhythm.after(LocalDate.of(2027, 8, 31)).dueOn(),
                        rhythm.after(LocalDate.of(2026, 8, 31)).dueOn()))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 2, 28));
    }

    /** Every hour around the two changes of the clock: the day counts, not how many hours it has. */
    @Property
    void goesByTheDayAlsoWhenTheClockChanges(@ForAll @IntRange(min = -30, max = 30) int hours) {
        for (String change : List.of("2027-03-28T02:30:00+01:00", "2027-10-31T02:30:00+01:00")) {
            Instant moment = ZonedDateTime.parse(change).toInstant().plusSeconds(3_600L * hours);
            LocalDate on = LocalDate.ofInstant(moment, PARIS);

            assertThat(rhythm.after(on).dueOn()).isEqualTo(on.plusMonths(6));
        }
    }

    @Example
    void keepsTheRhythmOfTheAntennaAndRefusesNone() {
        assertThat(config(Map.of("parvis.accompaniment.review-every", "P3M")).reviewEvery())
                .isEqualTo(Period.ofMonths(3));
        assertThat(catchThrowable(() -> new ReviewRhythm(Period.ZERO))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> new ReviewRhythm(Period.ofDays(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AccompanimentConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccompanimentConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(AccompanimentConfig.class);
    }
}
