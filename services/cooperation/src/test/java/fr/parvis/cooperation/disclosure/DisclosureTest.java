package fr.parvis.cooperation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.disclosure.DisclosureChange.Ended;
import fr.parvis.cooperation.disclosure.DisclosureChange.Granted;
import fr.parvis.cooperation.disclosure.DisclosureChange.Unreadable;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID HANDLE = UUID.randomUUID();

    @Test
    @Requirement("PER-24")
    void showsUpToItsLastDayAndNotTheDayAfter() {
        Disclosure disclosure = after(new Granted(HANDLE, 1, DAY));

        assertThat(disclosure.showsOn(DAY)).isTrue();
        assertThat(disclosure.showsOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    @Requirement("IND-EP-16")
    void neverShowsAgainOnceItEnded() {
        Disclosure disclosure = after(new Granted(HANDLE, 1, DAY), new Ended(HANDLE, 2), new Granted(HANDLE, 3, DAY));

        assertThat(disclosure.state()).isEqualTo(DisclosureState.ENDED);
        assertThat(disclosure.showsOn(DAY)).isFalse();
    }

    @Test
    void endsWhateverTheVersionOfTheEnd() {
        assertThat(after(new Granted(HANDLE, 5, DAY), new Ended(HANDLE, 1)).state())
                .isEqualTo(DisclosureState.ENDED);
    }

    @Test
    void takesANewLastDayFromANewerRecordOnly() {
        Disclosure disclosure = after(
                new Granted(HANDLE, 2, DAY),
                new Granted(HANDLE, 3, DAY.plusDays(10)),
                new Granted(HANDLE, 2, DAY.minusDays(1)));

        assertThat(disclosure.until()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void deniesWhatItCannotReadUntilAReadableRecordComes() {
        Disclosure broken = after(new Granted(HANDLE, 1, DAY), new Unreadable(HANDLE, 2));
        Disclosure healed = Disclosure.after(broken, new Granted(HANDLE, 3, DAY));

        assertThat(broken.showsOn(DAY)).isFalse();
        assertThat(healed.showsOn(DAY)).isTrue();
    }

    @Test
    void readsTheSameHistoryTwiceToTheSameState() {
        DisclosureChange[] history = {
            new Granted(HANDLE, 1, DAY), new Unreadable(HANDLE, 0), new Granted(HANDLE, 2, DAY.plusDays(1))
        };
        Disclosure once = after(history);
        Disclosure twice = once;
        for (DisclosureChange change : history) {
            twice = Disclosure.after(twice, change);
        }

        assertThat(twice).isEqualTo(once);
    }

    private static Disclosure after(DisclosureChange... changes) {
        @Nullable Disclosure known = null;
        for (DisclosureChange change : changes) {
            known = Disclosure.after(known, change);
        }
        return Objects.requireNonNull(known);
    }
}
