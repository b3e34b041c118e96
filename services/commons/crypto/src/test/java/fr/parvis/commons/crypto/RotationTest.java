package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    private static final KeyEpoch NOVEMBER = KeyEpoch.of(202611);

    @Test
    void anEpochIsDueFromTheFirstDayOfItsMonth() {
        assertThat(Rotation.due(NOVEMBER, day("2026-11-30"))).isEmpty();
        assertThat(Rotation.due(NOVEMBER, day("2026-12-01"))).contains(KeyEpoch.of(202612));
        assertThat(Rotation.due(NOVEMBER, day("2026-12-31"))).contains(KeyEpoch.of(202612));
    }

    @Test
    void aMachineThatWasOffForHalfAYearBeginsThisMonthsAndNoneOfBetween() {
        assertThat(Rotation.due(NOVEMBER, day("2027-05-17"))).contains(KeyEpoch.of(202705));
    }

    @Test
    void aClockBehindTheKeysIsRefused() {
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> Rotation.due(NOVEMBER, day("2026-10-31")))
                .withMessage(
                        "keys of 2026-11 are in use and this clock says 2026-10: correct the clock, or see which one made them");
    }

    /** The month after it may have begun to write on its last day: 35 days later, and one to spare. */
    @ParameterizedTest
    @CsvSource({
        "202610, 202611, 2027-01-06",
        "202701, 202702, 2027-04-06",
        "202801, 202802, 2028-04-06",
        "202612, 202701, 2027-03-09",
        "202605, 202611, 2027-01-06"
    })
    void anEpochIsDestroyedWhenNoBackupOfTheMonthAfterItIsLeft(int epoch, int next, LocalDate from) {
        assertThat(Rotation.destroyedFrom(held(epoch, next), KeyEpoch.of(next), KeyEpoch.of(epoch)))
                .contains(from);
    }

    @Test
    void theNextOneThatIsHeldCountsAndNotTheNewest() {
        assertThat(Rotation.destroyedFrom(held(202610, 202611, 202703), KeyEpoch.of(202703), KeyEpoch.of(202610)))
                .contains(day("2027-01-06"));
    }

    @Test
    void whatWritesIsNeverDestroyed() {
        assertThat(Rotation.destroyedFrom(held(202610, 202611), NOVEMBER, NOVEMBER))
                .isEmpty();
    }

    /** As long as November is only announced, October writes. */
    @Test
    void anAnnouncedEpochEndsNone() {
        SortedSet<KeyEpoch> held = held(202610, 202611);
        KeyEpoch october = KeyEpoch.of(202610);

        assertThat(Rotation.destroyedFrom(held, october, october)).isEmpty();
        assertThat(Rotation.destroyedFrom(held, october, NOVEMBER)).isEmpty();
    }

    private static SortedSet<KeyEpoch> held(Integer... ids) {
        return new TreeSet<>(List.of(ids).stream().map(KeyEpoch::of).toList());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
