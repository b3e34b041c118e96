package fr.parvis.facilitation.cleaning;

import static fr.parvis.facilitation.cleaning.CleaningTest.PIXELS;
import static fr.parvis.facilitation.cleaning.CleaningTest.assertRefused;
import static fr.parvis.facilitation.cleaning.CleaningTest.text;
import static fr.parvis.facilitation.cleaning.MadeFiles.SECRET;
import static fr.parvis.facilitation.cleaning.MadeFiles.format;
import static fr.parvis.facilitation.cleaning.MadeFiles.joined;
import static fr.parvis.facilitation.cleaning.MadeFiles.latin;
import static fr.parvis.facilitation.cleaning.MadeFiles.mp3;
import static fr.parvis.facilitation.cleaning.MadeFiles.ogg;
import static fr.parvis.facilitation.cleaning.MadeFiles.page;
import static fr.parvis.facilitation.cleaning.MadeFiles.plain;
import static fr.parvis.facilitation.cleaning.MadeFiles.sound;
import static fr.parvis.facilitation.cleaning.MadeFiles.withSecrets;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTest {

    @Test
    void keepsTheSoundOfAWaveAndHowItIsCoded() {
        assertThat(Cleaning.clean(FileType.WAV, withSecrets(FileType.WAV), PIXELS))
                .isEqualTo(Riff.write("WAVE", List.of(format(), sound())));
    }

    @Test
    void refusesAWaveWithoutSoundOrWithTwo() {
        assertRefused(FileType.WAV, Riff.write("WAVE", List.of(format()))).isEqualTo(Reason.DAMAGED);
        assertRefused(FileType.WAV, Riff.write("WAVE", List.of(format(), sound(), sound())))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void keepsEveryFrameOfAnMp3AndDropsOneThatIsCutShort() {
        assertThat(Cleaning.clean(FileType.MP3, withSecrets(FileType.MP3), PIXELS))
                .isEqualTo(mp3(12));
        assertThat(Cleaning.clean(FileType.MP3, Arrays.copyOf(mp3(12), 417 * 11 + 400), PIXELS))
                .isEqualTo(mp3(11));
    }

    /** What lies between frames might be sound that a player hears and we would lose. */
    @Test
    void refusesAnMp3WithSomethingBetweenItsFrames() {
        assertRefused(FileType.MP3, joined(mp3(6), latin("something else"), mp3(6)))
                .isEqualTo(Reason.DAMAGED);
        assertRefused(FileType.MP3, mp3(2)).isEqualTo(Reason.SOMETHING_ELSE);
    }

    /** The check value of CRC-32 with this polynomial, from zero, highest bit first and not inverted, for the digits 1 to 9. */
    @Test
    void sumsPagesAsOggDoes() {
        assertThat(OggPage.sum(latin("123456789"))).isEqualTo(0x89a1897f);
    }

    @Test
    void replacesTheCommentsOfAnOggByNoneAndNumbersItsPagesAnew() {
        byte[] clean = Cleaning.clean(FileType.OGG, withSecrets(FileType.OGG), PIXELS);

        List<OggPage> pages = pages(clean);
        assertThat(pages).extracting(OggPage::number).containsExactly(0L, 1L, 2L, 3L);
        assertThat(pages)
                .extracting(page -> text(page.body()))
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("OpusHead"),
                        tags -> assertThat(tags).isEqualTo("OpusTags\0\0\0\0\0\0\0\0"),
                        first -> assertThat(first).isEqualTo("sound sound"),
                        last -> assertThat(last).isEqualTo("and silence"));
        assertThat(pages.getLast().is(OggPage.LAST)).isTrue();
    }

    @Test
    void refusesAnOggOfAnotherSoundOfSeveralStreamsOrWithALostPage() {
        byte[] vorbis = page(OggPage.FIRST, 0, latin("\1vorbis and more of it"), true);
        byte[] whole = ogg("");
        byte[] lost = joined(
                Arrays.copyOf(whole, whole.length - 2 * (27 + 1 + 11)),
                page(OggPage.LAST, 3, latin("and silence"), true));

        assertRefused(FileType.OGG, vorbis).isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.OGG, joined(whole, whole)).isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.OGG, lost).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAnOggPageThatWasChanged() {
        byte[] changed = ogg("");
        changed[changed.length - 1]++;

        assertRefused(FileType.OGG, changed).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void movesNothingInAnMp4AndForgetsItsDaysAndNames() {
        byte[] file = withSecrets(FileType.M4A);

        byte[] clean = Cleaning.clean(FileType.M4A, file, PIXELS);

        assertThat(clean).hasSameSizeAs(file);
        assertThat(text(clean).indexOf("mdat")).isEqualTo(text(file).indexOf("mdat"));
        assertThat(text(clean))
                .contains("the sound itself", "soun", "mp4a", "esds")
                .doesNotContain("appl", "udta", "uuid", "wave");
        assertThat(text(clean).indexOf("\u00e6\u00b3\u00a1\u00c2")).as("a day").isNegative();
    }

    @Test
    void takesAnMp4ThatComesInFragments() {
        byte[] file = joined(
                Mp4Files.file(Mp4Files.track("soun", "mp4a"), Mp4Files.box("mvex", Mp4Files.box("trex", new byte[24]))),
                Mp4Files.box(
                        "moof",
                        Mp4Files.box("mfhd", new byte[8]),
                        Mp4Files.box("traf", Mp4Files.box("trun", new byte[8]))),
                Mp4Files.box("mdat", latin("and more of it")),
                Mp4Files.box("mfra", latin(SECRET)));

        byte[] clean = Cleaning.clean(FileType.M4A, file, PIXELS);

        assertThat(text(clean)).contains("mfhd", "trun", "and more of it").doesNotContain(SECRET);
    }

    @Test
    void refusesAFilmSeveralTracksAndAnotherCoding() {
        byte[] sound = Mp4Files.track("soun", "mp4a");

        assertRefused(FileType.M4A, Mp4Files.file(Mp4Files.track("vide", "avc1")))
                .isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.M4A, Mp4Files.file(sound, sound)).isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.M4A, Mp4Files.file(Mp4Files.track("soun", "alac")))
                .isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.M4A, Mp4Files.file()).isEqualTo(Reason.DAMAGED);
    }

    /** Where its boxes begin differs between versions, and what is behind the only entry is nobody's. */
    @Test
    void refusesASoundDescribedInAnotherVersionOrWithSomethingBehind() {
        byte[] other = Mp4Files.plain();
        other[text(other).indexOf("mp4a") + 4 + 9] = 1;
        byte[] entry = Mp4Files.box("mp4a", new byte[28]);

        assertRefused(FileType.M4A, other).isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.M4A, Mp4Files.file(Mp4Files.track("soun", entry, Mp4Files.box("free", latin(SECRET)))))
                .isEqualTo(Reason.VARIANT_NOT_TAKEN);
    }

    private static List<OggPage> pages(byte[] file) {
        Source source = new Source(file);
        List<OggPage> pages = new ArrayList<>();
        while (source.left() > 0) {
            pages.add(OggPage.read(source));
        }
        return pages;
    }

    @Test
    void leavesAPlainFileAsItIs() {
        assertThat(Cleaning.clean(FileType.MP3, plain(FileType.MP3), PIXELS)).isEqualTo(plain(FileType.MP3));
        assertThat(Cleaning.clean(FileType.WAV, plain(FileType.WAV), PIXELS)).isEqualTo(plain(FileType.WAV));
    }
}
