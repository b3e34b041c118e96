package fr.parvis.commons.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnsealedTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Unsealed unsealed = new Unsealed(clock);

    @Test
    void isNoughtWhenNothingWaits() {
        unsealed.seen(Optional.empty());
        now = START.plusSeconds(60);

        assertThat(unsealed.seconds()).isZero();
    }

    @Test
    void growsWithTheRowThatWaitsLongest() {
        unsealed.seen(Optional.of(START.minusSeconds(5)));
        now = START.plusSeconds(60);

        assertThat(unsealed.seconds()).isEqualTo(65);
    }

    @Test
    void growsFromTheFirstRunThatFailedAlthoughNobodyCouldLook() {
        unsealed.seen(Optional.empty());
        unsealed.failed();
        now = START.plusSeconds(60);
        unsealed.failed();
        now = START.plusSeconds(90);

        assertThat(unsealed.seconds()).isEqualTo(90);
    }

    @Test
    void isNoughtAgainAfterARunThatSealedAll() {
        unsealed.failed();
        now = START.plusSeconds(60);
        unsealed.seen(Optional.empty());

        assertThat(unsealed.seconds()).isZero();
    }

    /** Two servers' clocks differ. */
    @Test
    void isNeverLessThanNought() {
        unsealed.seen(Optional.of(START.plusSeconds(2)));

        assertThat(unsealed.seconds()).isZero();
    }
}
