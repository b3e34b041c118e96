package fr.parvis.cooperation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessBoundTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final StalenessBound BOUND = new StalenessBound(Duration.ofSeconds(30), Duration.ofSeconds(2));

    @Test
    @Requirement("PER-24")
    void deniesBeforeAnythingWasHeard() {
        assertThat(BOUND.judge(null, NOW).fresh()).isFalse();
    }

    @ParameterizedTest
    @Requirement({"PER-23", "PER-24"})
    @CsvSource({
        "0, true",
        "29999, true",
        "30000, true",
        "30001, false",
        "86400000, false",
        "-1, true",
        "-2000, true",
        "-2001, false",
        "-60000, false"
    })
    void believesKnowledgeOfThatAgeInMilliseconds(long age, boolean fresh) {
        assertThat(BOUND.judge(NOW.minusMillis(age), NOW).fresh()).isEqualTo(fresh);
    }

    @Property
    void isFreshExactlyBetweenItsTwoBounds(
            @ForAll @LongRange(min = -4_000_000_000L, max = 120_000_000_000L) long ageNanos,
            @ForAll @LongRange(min = 1, max = 60_000) long oldestMillis,
            @ForAll @LongRange(min = 0, max = 3_000) long aheadMillis) {
        StalenessBound bound = new StalenessBound(Duration.ofMillis(oldestMillis), Duration.ofMillis(aheadMillis));

        Freshness freshness = bound.judge(NOW.minusNanos(ageNanos), NOW);

        boolean expected = ageNanos <= oldestMillis * 1_000_000 && ageNanos >= -aheadMillis * 1_000_000;
        assertThat(freshness.fresh()).isEqualTo(expected);
        assertThat(freshness.age()).isEqualTo(Duration.ofNanos(ageNanos));
    }

    @Property
    void neverGrowsFreshAgainByWaitingAlone(
            @ForAll @LongRange(min = 0, max = 120_000) long age, @ForAll @LongRange(min = 0, max = 120_000) long wait) {
        Instant heard = NOW.minusMillis(age);

        boolean now = BOUND.judge(heard, NOW).fresh();
        boolean later = BOUND.judge(heard, NOW.plusMillis(wait)).fresh();

        assertThat(later && !now).isFalse();
    }
}
