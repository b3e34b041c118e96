package fr.parvis.facilitation.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @Property
    void overlapsExactlyWhenAMinuteIsInBoth(
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 60) int otherFrom,
            @ForAll @IntRange(min = 1, max = 60) int otherLength) {
        Slot one = slot(from, length);
        Slot other = slot(otherFrom, otherLength);
        boolean shared = IntStream.range(from, from + length)
                .anyMatch(minute -> minute >= otherFrom && minute < otherFrom + otherLength);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test
    void neverOverlapsAnotherDay() {
        assertThat(slot(0, 60).overlaps(new Slot(DAY.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(1, 0))))
                .isFalse();
    }

    @Test
    void endsAfterItBegins() {
        assertThatThrownBy(() -> new Slot(DAY, LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheHourThatSummerTimeLeavesOutFromAMomentButNotFromTheClock() {
        Slot across = new Slot(DAY, LocalTime.of(1, 30), LocalTime.of(3, 30));

        assertThat(Duration.between(across.start(), across.end())).isEqualTo(Duration.ofHours(1));
        assertThat(across.minutes()).isEqualTo(120);
        assertThat(across.start().getOffset().getTotalSeconds()).isEqualTo(3600);
        assertThat(across.end().getOffset().getTotalSeconds()).isEqualTo(7200);
    }

    /** In a calendar an entry that ends before it begins spoils the whole file. */
    @Test
    void neverEndsBeforeItBeginsInTheHourThatIsLeftOut() {
        Slot inside = new Slot(DAY, LocalTime.of(2, 30), LocalTime.of(3, 0));

        assertThat(Duration.between(inside.start(), inside.end())).isEqualTo(Duration.ofMinutes(30));
    }

    private static Slot slot(int from, int minutes) {
        LocalTime begins = LocalTime.of(8, 0).plusMinutes(from);
        return new Slot(DAY, begins, begins.plusMinutes(minutes));
    }
}
