package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class SpreadOutTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");

    private final SpreadOut draw = new SpreadOut();

    @RepeatedTest(50)
    @Requirement("IND-EP-17")
    void putsEachOnADayOfItsOwnWithinFourWeeks() {
        List<Instant> moments = draw.moments(3, NOW);

        assertThat(moments)
                .hasSize(3)
                .allSatisfy(moment ->
                        assertThat(moment).isBetween(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(SpreadOut.DAYS))));
        assertThat(moments.stream().map(SpreadOutTest::day).collect(Collectors.toSet()))
                .hasSize(3);
    }

    /** What always falls on the same days, or at the same hour, hides nothing. */
    @Test
    @Requirement("IND-EP-17")
    void drawsAnewEachTime() {
        Set<Long> days = new HashSet<>();
        Set<Long> hours = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Instant first = draw.moments(3, NOW).getFirst();
            days.add(day(first));
            hours.add(Duration.between(MIDNIGHT, first).toHours() % 24);
        }

        assertThat(days).hasSize(SpreadOut.DAYS);
        assertThat(hours).hasSize(24);
    }

    @Test
    void hasNoMoreMomentsThanDays() {
        assertThatThrownBy(() -> draw.moments(SpreadOut.DAYS + 1, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long day(Instant moment) {
        return Duration.between(MIDNIGHT, moment).toDays();
    }
}
