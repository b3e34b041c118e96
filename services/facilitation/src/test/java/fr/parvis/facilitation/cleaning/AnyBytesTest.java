package fr.parvis.facilitation.cleaning;

import static fr.parvis.facilitation.cleaning.CleaningTest.PIXELS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever arrives: a clean file or a refusal, never anything else. */
class AnyBytesTest {

    @Property(tries = 500)
    void answersAnyBytesWithAFileOrARefusal(@ForAll FileType type, @ForAll @Size(max = 400) byte[] bytes) {
        tryToClean(type, bytes);
    }

    /** Nearly right is where readers fall. */
    @Property(tries = 2000)
    void answersADamagedFileWithAFileOrARefusal(
            @ForAll FileType type, @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        byte[] file = MadeFiles.withSecrets(type);
        Random random = new Random(seed);
        for (int change = 0; change < changes; change++) {
            file[random.nextInt(Math.min(file.length, 600))] = (byte) random.nextInt();
        }

        tryToClean(type, file);
    }

    /** What was kept once is kept again: nothing depends on what was left behind. */
    private static void tryToClean(FileType type, byte[] file) {
        byte[] clean;
        try {
            clean = Cleaning.clean(type, file, PIXELS);
        } catch (UnfitFile refused) {
            assertThat(refused.reason()).isNotNull();
            return;
        }
        assertThat(clean.length).isLessThanOrEqualTo(file.length + 1);
        assertThat(Cleaning.clean(type, clean, PIXELS)).isEqualTo(clean);
    }
}
