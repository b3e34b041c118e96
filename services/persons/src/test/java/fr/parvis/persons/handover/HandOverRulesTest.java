package fr.parvis.persons.handover;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.persons.handover.HandOver.Made;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("IND-EP-21")
class HandOverRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /** Somebody who invents sheets must not use up what is hers for good. */
    @Test
    void leavesPlaceForOneMoreWhateverWasEndedLongAgo() {
        HandOver longAgo = handOver(NOW.minus(Duration.ofDays(2)), UUID.randomUUID());

        assertThatCode(() -> HandOverRules.requirePlace(Collections.nCopies(500, longAgo), NOW, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void holdsTenThatWaitAndTwentyOfADay() {
        HandOver waiting = handOver(NOW.minus(Duration.ofDays(2)), null);
        HandOver endedToday = handOver(NOW.minus(Duration.ofHours(1)), UUID.randomUUID());

        assertThatCode(() -> HandOverRules.requirePlace(
                        Stream.of(Collections.nCopies(9, waiting), Collections.nCopies(19, endedToday))
                                .flatMap(List::stream)
                                .toList(),
                        NOW,
                        TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> HandOverRules.requirePlace(Collections.nCopies(10, waiting), NOW, TODAY))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> HandOverRules.requirePlace(Collections.nCopies(20, endedToday), NOW, TODAY))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-30", "2026-10-01, 2026-11-30", "+999999999-01-01, +999999999-01-02"})
    void takesNoPackageOfAnotherTimeThanItsOwn(LocalDate createdOn, LocalDate expiresOn) {
        PackageHeader header = new PackageHeader(
                PackageHeader.FORMAT, UUID.randomUUID(), "la-voisine", "calvados", createdOn, expiresOn);

        assertThatThrownBy(() -> HandOverRules.check(header, "calvados", TODAY)).isInstanceOf(RefusedException.class);
    }

    private static HandOver handOver(Instant madeAt, @Nullable UUID endedByAct) {
        return new HandOver(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "la-voisine",
                Set.of(),
                TODAY.plusDays(10),
                new Made(UUID.randomUUID(), madeAt),
                endedByAct);
    }
}
