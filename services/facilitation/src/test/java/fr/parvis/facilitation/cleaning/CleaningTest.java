package fr.parvis.facilitation.cleaning;

import static fr.parvis.facilitation.cleaning.MadeFiles.SECRET;
import static fr.parvis.facilitation.cleaning.MadeFiles.joined;
import static fr.parvis.facilitation.cleaning.MadeFiles.latin;
import static fr.parvis.facilitation.cleaning.MadeFiles.plain;
import static fr.parvis.facilitation.cleaning.MadeFiles.withSecrets;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import fr.parvis.testkit.Requirement;
import java.util.Arrays;
import org.assertj.core.api.AbstractComparableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every kind of file; what is particular to one stands in its own test. */
class CleaningTest {

    static final long PIXELS = 50_000_000;

    @ParameterizedTest
    @EnumSource
    @Requirement("FAC-18")
    void leavesPlaceDayDeviceAndWhatHangsBehindOutOfEveryKind(FileType type) {
        byte[] file = withSecrets(type);

        byte[] clean = Cleaning.clean(type, file, PIXELS);

        assertThat(text(file)).contains(SECRET);
        assertThat(text(clean)).doesNotContain(SECRET).doesNotContain("PK\3\4");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingInAFileThatIsClean(FileType type) {
        byte[] clean = Cleaning.clean(type, withSecrets(type), PIXELS);

        assertThat(Cleaning.clean(type, clean, PIXELS)).isEqualTo(clean);
    }

    @ParameterizedTest
    @EnumSource
    void takesEachKindForNoOther(FileType type) {
        for (FileType other : FileType.values()) {
            if (other != type) {
                assertRefused(other, plain(type)).isEqualTo(Reason.SOMETHING_ELSE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileThatBreaksOffAnywhere(FileType type) {
        byte[] whole = plain(type);
        // Of sound in frames or pages, what came before the break is a whole file.
        int shortest = type == FileType.MP3 || type == FileType.OGG ? 60 : whole.length - 1;

        for (int length = 0; length <= shortest; length++) {
            assertRefused(type, Arrays.copyOf(whole, length)).isIn(Reason.DAMAGED, Reason.SOMETHING_ELSE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "%PDF-1.7",
                "MZ\0\0PE",
                "PK\3\4archive",
                "GIF89a",
                "\32E\337\243webm"
            })
    void refusesWhatIsNeitherPictureNorSound(String start) {
        for (FileType type : FileType.values()) {
            assertRefused(type, joined(latin(start), new byte[200])).isEqualTo(Reason.SOMETHING_ELSE);
        }
    }

    @Test
    void refusesPicturesThatWouldFillTheMemoryOfWhoeverOpensThem() {
        for (FileType type : FileType.values()) {
            if (type.picture()) {
                byte[] file = plain(type);

                assertThatThrownBy(() -> Cleaning.clean(type, file, 64 * 48 - 1))
                        .isInstanceOfSatisfying(
                                UnfitFile.class,
                                unfit -> assertThat(unfit.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
                assertThat(Cleaning.clean(type, file, 64 * 48)).isNotEmpty();
            }
        }
    }

    @Test
    void namesEachKindByItsTypeAndByNothingElse() {
        for (FileType type : FileType.values()) {
            assertThat(FileType.of(type.contentType())).contains(type);
        }
        assertThat(FileType.of("image/svg+xml")).isEmpty();
        assertThat(FileType.of("audio/webm")).isEmpty();
        assertThat(FileType.of("IMAGE/JPEG")).isEmpty();
    }

    static AbstractComparableAssert<?, Reason> assertRefused(FileType type, byte[] file) {
        try {
            Cleaning.clean(type, file, PIXELS);
        } catch (UnfitFile unfit) {
            return assertThat(unfit.reason()).as("%s of %d bytes", type, file.length);
        }
        throw new AssertionError("taken as " + type + ": " + file.length + " bytes");
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
