package fr.parvis.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void countsDaysAndHoursAsInParis() {
        Days winter = new Days(Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC));
        Days summer = new Days(Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC));

        assertThat(winter.today()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(winter.hour()).isEqualTo("2027-01-01T00");
        assertThat(summer.hour()).isEqualTo("2026-07-02T00");
    }
}
