package fr.parvis.persons.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.world.Neighbour;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a signed package of a known antenna may still not bring. */
@Requirement("IND-EP-21")
class CopyBoundsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final FileCopy whole = Neighbour.copy("Étoile");

    @Test
    void letTheCopyOfAnAntennaPass() {
        assertThat(CopyBounds.hold(whole)).isTrue();
        assertThat(CopyBounds.hold(saying(new Said("x".repeat(10_000), DAY)))).isTrue();
    }

    @Test
    void stopWhatIsTooLongOrTooMuch() {
        assertThat(CopyBounds.hold(saying(new Said("x".repeat(10_001), DAY)))).isFalse();
        assertThat(CopyBounds.hold(with(Collections.nCopies(5_001, companion("Jeanne")))))
                .isFalse();
        assertThat(CopyBounds.hold(with(List.of(companion("x".repeat(2_001)))))).isFalse();
    }

    private FileCopy saying(Said said) {
        return new FileCopy(
                whole.kind(),
                whole.identity(),
                whole.communication(),
                whole.around(),
                whole.noContacts(),
                whole.consents(),
                List.of(said));
    }

    private FileCopy with(List<Companion> around) {
        return new FileCopy(
                whole.kind(),
                whole.identity(),
                whole.communication(),
                around,
                whole.noContacts(),
                whole.consents(),
                whole.words());
    }

    private static Companion companion(String name) {
        return new Companion(name, null, null, null, null, List.of("FRIEND"));
    }
}
