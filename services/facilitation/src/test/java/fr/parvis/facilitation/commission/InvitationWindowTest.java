package fr.parvis.facilitation.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationWindowTest {

    private static final InvitationWindow WINDOW = new InvitationWindow(20, 15);

    @ParameterizedTest
    @CsvSource({
        "30, EARLY",
        "21, EARLY",
        "20, IN_WINDOW",
        "18, IN_WINDOW",
        "15, IN_WINDOW",
        "14, LATE",
        "10, LATE",
        "0, LATE"
    })
    @Requirement("FAC-52")
    void tellsEarlyFromInTimeFromLateByDaysBefore(int daysBefore, InvitationTiming expected) {
        LocalDate meeting = LocalDate.of(2026, 12, 15);

        assertThat(WINDOW.timing(meeting.minusDays(daysBefore), meeting)).contains(expected);
    }

    @Test
    void knowsNoInvitationAfterTheMeeting() {
        LocalDate meeting = LocalDate.of(2026, 12, 15);

        assertThat(WINDOW.timing(meeting.plusDays(1), meeting)).isEmpty();
    }

    /** The day after 28 February 2028 is a leap day, and counts as one. */
    @Test
    @Requirement("FAC-52")
    void countsALeapDayAsADay() {
        assertThat(WINDOW.opensOn(LocalDate.of(2028, 3, 10))).isEqualTo("2028-02-19");
        assertThat(WINDOW.opensOn(LocalDate.of(2027, 3, 10))).isEqualTo("2027-02-18");
        assertThat(WINDOW.timing(LocalDate.of(2028, 2, 24), LocalDate.of(2028, 3, 10)))
                .contains(InvitationTiming.IN_WINDOW);
        assertThat(WINDOW.timing(LocalDate.of(2028, 2, 25), LocalDate.of(2028, 3, 10)))
                .contains(InvitationTiming.LATE);
    }

    @Property
    @Requirement("FAC-52")
    void isExactlySixDaysLongWhateverTheYear(@ForAll("meetings") LocalDate meeting) {
        List<LocalDate> inTime = IntStream.rangeClosed(0, 60)
                .mapToObj(meeting::minusDays)
                .filter(day -> WINDOW.timing(day, meeting)
                        .filter(InvitationTiming.IN_WINDOW::equals)
                        .isPresent())
                .toList();

        assertThat(inTime).hasSize(6);
        assertThat(inTime.getFirst()).isEqualTo(WINDOW.lastOn(meeting));
        assertThat(inTime.getLast()).isEqualTo(WINDOW.opensOn(meeting));
    }

    /** Around leap days as well as anywhere. */
    @Provide
    Arbitrary<LocalDate> meetings() {
        Arbitrary<LocalDate> anywhere = Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> changes = Combinators.combine(
                        Arbitraries.integers().between(2024, 2060),
                        Arbitraries.of(2, 3),
                        Arbitraries.integers().between(1, 28))
                .as(LocalDate::of);
        return Arbitraries.oneOf(anywhere, changes);
    }

    @Test
    void refusesAWindowThatEndsBeforeItOpens() {
        assertThat(catchThrowable(() -> new InvitationWindow(10, 15))).isInstanceOf(IllegalArgumentException.class);
    }
}
