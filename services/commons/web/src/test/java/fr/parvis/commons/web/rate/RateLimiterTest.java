package fr.parvis.commons.web.rate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.Requirement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@Requirement("GAT-08")
class RateLimiterTest {

    private static final RateClass FOUR = new RateClass("four", 4, Duration.ofSeconds(8));

    private final Hands clock = new Hands();
    private final RateLimiter limiter = new RateLimiter(clock);

    @Test
    void grantsAsManyAsTheClassAndSaysWhatIsLeft() {
        for (int left = 3; left >= 0; left--) {
            Allowance allowance = limiter.take("c360-14", FOUR);

            assertThat(allowance.granted()).isTrue();
            assertThat(allowance.remaining()).isEqualTo(left);
            assertThat(allowance.fullInSeconds()).isEqualTo(2L * (4 - left));
        }

        Allowance denied = limiter.take("c360-14", FOUR);

        assertThat(denied.granted()).isFalse();
        assertThat(denied.remaining()).isZero();
        assertThat(denied.retryInSeconds()).isEqualTo(2);
    }

    @Test
    void givesBackBitByBitAndRefusedTriesCostNothing() {
        for (int i = 0; i < 50; i++) {
            limiter.take("c360-14", FOUR);
        }

        clock.move(Duration.ofMillis(1_900));
        assertThat(limiter.take("c360-14", FOUR).granted()).isFalse();
        assertThat(limiter.take("c360-14", FOUR).retryInSeconds()).isEqualTo(1);
        clock.move(Duration.ofMillis(100));
        assertThat(limiter.take("c360-14", FOUR).granted()).isTrue();
        assertThat(limiter.take("c360-14", FOUR).granted()).isFalse();
    }

    @Test
    void countsEachPartnerAndEachClassApart() {
        for (int i = 0; i < 5; i++) {
            limiter.take("c360-14", FOUR);
        }

        assertThat(limiter.take("c360-27", FOUR).granted()).isTrue();
        assertThat(limiter.take("c360-14", new RateClass("other", 4, Duration.ofSeconds(8)))
                        .granted())
                .isTrue();
    }

    @Test
    void shutsNobodyOutForMoreThanAWindowWhenTheClockIsPutBack() {
        limiter.take("c360-14", FOUR);
        clock.move(Duration.ofDays(-1));

        assertThat(limiter.take("c360-14", FOUR).retryInSeconds()).isLessThanOrEqualTo(8);
    }

    @Test
    void grantsNoMoreThanTheClassHoweverManyAskAtOnce() {
        long granted = Parallel.parallel(64, _ -> limiter.take("c360-14", FOUR)).stream()
                .filter(Allowance::granted)
                .count();

        assertThat(granted).isEqualTo(4);
    }

    @Test
    void saysItAsTheDraftWritesIt() {
        Allowance first = limiter.take("c360-14", FOUR);

        assertThat(first.policy()).isEqualTo("\"four\";q=4;w=8");
        assertThat(first.state()).isEqualTo("\"four\";r=3;t=2");
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
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
