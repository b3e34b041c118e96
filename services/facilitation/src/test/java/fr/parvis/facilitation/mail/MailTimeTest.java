package fr.parvis.facilitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MailTimeTest {

    private static final MailTime TIME = new MailTime(LocalTime.of(7, 30));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Any minute of five years, looked at from another zone. */
    @Property
    void holdsOnWorkingDaysForThreeHoursOfTheClockInParis(@ForAll @LongRange(min = 0, max = 2_628_000) long minute) {
        ZonedDateTime moment =
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60 * minute).atZone(ZoneOffset.UTC);

        ZonedDateTime paris = moment.withZoneSameInstant(MailTime.PARIS);
        boolean weekend = paris.getDayOfWeek() == DayOfWeek.SATURDAY || paris.getDayOfWeek() == DayOfWeek.SUNDAY;
        int minuteOfDay = paris.getHour() * 60 + paris.getMinute();

        assertThat(TIME.holds(moment)).isEqualTo(!weekend && minuteOfDay >= 450 && minuteOfDay < 630);
    }

    @Property
    void holdsOnceADayWhateverTheClocksDo(@ForAll @IntRange(min = 0, max = 1825) int days) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(days);

        boolean working = day.getDayOfWeek().getValue() < 6;

        assertThat(TIME.holds(day.atTime(7, 30).atZone(MailTime.PARIS))).isEqualTo(working);
        assertThat(TIME.holds(day.atTime(7, 29, 59).atZone(MailTime.PARIS))).isFalse();
    }

    @Example
    void endsWithItsDay() {
        MailTime late = new MailTime(LocalTime.of(23, 0));

        assertThat(late.holds(MONDAY.atTime(23, 59).atZone(MailTime.PARIS))).isTrue();
        assertThat(late.holds(MONDAY.plusDays(1).atTime(0, 30).atZone(MailTime.PARIS)))
                .isFalse();
    }
}
