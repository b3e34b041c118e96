package fr.parvis.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstDayTest {

    @Test
    void staysTheSameAtEveryLaterStart(@TempDir Path root) {
        StateFolder state = new StateFolder(root);

        assertThat(FirstDay.of(state, on("2026-11-22"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(FirstDay.of(state, on("2027-02-01"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
