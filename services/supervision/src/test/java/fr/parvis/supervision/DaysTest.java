package fr.parvis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void countsDaysAndHoursAsInParis() {
        Days winter = new Days(Clock.fixed(Instant.parse("2026-03-31T21:59:00Z"), ZoneOffset.UTC));
        Days summer = new Days(Clock.fixed(Instant.parse("2026-03-31T22:00:00Z"), ZoneOffset.UTC));

        assertThat(winter.now()).isEqualTo(LocalDateTime.of(2026, 3, 31, 23, 59));
        assertThat(summer.today()).isEqualTo(LocalDate.of(2026, 4, 1));
    }
}
