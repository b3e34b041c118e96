package fr.parvis.commons.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HoldTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-03-09T09:20:00Z"));
    private final Hold hold = new Hold(clock, Duration.ofHours(1));

    @Test
    void isOverWhenThePeriodOfTheClockEndsWhateverWasHeldAndSince() {
        assertThat(hold.isOver()).isFalse();

        clock.at("2026-03-09T09:59:59.999Z");
        assertThat(hold.isOver()).isFalse();

        clock.at("2026-03-09T10:00:00Z");
        assertThat(hold.isOver()).isTrue();
    }

    @Test
    void isOverOncePerPeriodSoThatALateCommitWaitsForTheNextEnd() {
        clock.at("2026-03-09T10:00:00.400Z");
        assertThat(hold.isOver()).isTrue();
        assertThat(hold.isOver()).isFalse();

        clock.at("2026-03-09T10:59:59Z");
        assertThat(hold.isOver()).isFalse();

        clock.at("2026-03-09T11:00:00Z");
        assertThat(hold.isOver()).isTrue();
    }

    @Test
    void isOverOnceAfterAnyNumberOfPeriodsWithoutALook() {
        clock.at("2026-03-11T04:30:00Z");

        assertThat(hold.isOver()).isTrue();
        assertThat(hold.isOver()).isFalse();
    }

    @Test
    void waitsNoLongerThanAPeriodWhenTheClockIsSetBack() {
        clock.at("2026-03-08T07:10:00Z");
        assertThat(hold.isOver()).isFalse();

        clock.at("2026-03-08T08:00:00Z");
        assertThat(hold.isOver()).isTrue();
    }

    @Test
    void refusesAPeriodThatHoldsNothing() {
        assertThatThrownBy(() -> new Hold(clock, Duration.ZERO)).hasMessageContaining("parvis.statistics.hold");
    }

    /** A clock that a test sets. */
    private static final class SetClock extends Clock {

        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void at(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
