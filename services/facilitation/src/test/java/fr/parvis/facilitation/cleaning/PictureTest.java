package fr.parvis.facilitation.cleaning;

import static fr.parvis.facilitation.cleaning.CleaningTest.PIXELS;
import static fr.parvis.facilitation.cleaning.CleaningTest.assertRefused;
import static fr.parvis.facilitation.cleaning.CleaningTest.text;
import static fr.parvis.facilitation.cleaning.MadeFiles.SECRET;
import static fr.parvis.facilitation.cleaning.MadeFiles.chunk;
import static fr.parvis.facilitation.cleaning.MadeFiles.joined;
import static fr.parvis.facilitation.cleaning.MadeFiles.latin;
import static fr.parvis.facilitation.cleaning.MadeFiles.lossless;
import static fr.parvis.facilitation.cleaning.MadeFiles.plain;
import static fr.parvis.facilitation.cleaning.MadeFiles.segment;
import static fr.parvis.facilitation.cleaning.MadeFiles.shown;
import static fr.parvis.facilitation.cleaning.MadeFiles.withSecrets;
import static fr.parvis.facilitation.cleaning.MadeFiles.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.cleaning.Riff.Chunk;
import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    /** Read by Java's own decoder, before and after. */
    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void keepsEveryPixel(FileType type) {
        byte[] file = withSecrets(type);

        assertThat(pixels(shown(Cleaning.clean(type, file, PIXELS)))).isEqualTo(pixels(shown(file)));
    }

    @Test
    void keepsWhichWayUpAPhotoIsAndNothingElseOfExif() {
        byte[] clean = Cleaning.clean(FileType.JPEG, withSecrets(FileType.JPEG), PIXELS);

        int exif = text(clean).indexOf("Exif\0\0");
        assertThat(clean[exif - 1]).as("length of the segment").isEqualTo((byte) 34);
        assertThat(Exif.orientation(Arrays.copyOfRange(clean, exif, exif + 32))).isEqualTo(6);
        assertThat(text(Cleaning.clean(FileType.JPEG, plain(FileType.JPEG), PIXELS)))
                .doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4d4d002a",
                "4d4d002affffffff0001",
                "4d4d002a00000008ffff",
                "4d4d002a0000000800010112000300000001000900000000",
                "4d4d002a0000000800010112000400000001000000060000"
            })
    void takesAPhotoForUprightWhereExifIsNotReadable(String tiff) {
        assertThat(Exif.orientation(joined(latin("Exif\0\0"), HexFormat.of().parseHex(tiff))))
                .isEqualTo(Exif.UPRIGHT);
    }

    @Test
    void endsAPhotoWhereItEndsAndLeavesTheFilmBehindItOut() {
        byte[] photo = plain(FileType.JPEG);
        byte[] moving = joined(photo, Mp4Files.plain());

        assertThat(Cleaning.clean(FileType.JPEG, moving, PIXELS))
                .isEqualTo(Cleaning.clean(FileType.JPEG, photo, PIXELS));
    }

    @Test
    void dropsThePreviewOfAJpegWithItsPixelShapeKept() {
        byte[] preview = joined(latin("JFIF\0\1\2\0\0\1\0\1"), new byte[] {1, 1, 9, 9, 9});

        assertThat(Jfif.shape(preview)).isEqualTo(joined(latin("JFIF\0\1\2\0\0\1\0\1"), new byte[2]));
        assertThat(Jfif.shape(latin("JFXX\0\20 something else"))).isNull();
    }

    @Test
    void refusesAPhotoOfMoreScansThanAnyCameraMakes() {
        byte[] photo = plain(FileType.JPEG);
        int scan = text(photo).indexOf("\u00ff\u00da");
        byte[] again = Arrays.copyOfRange(photo, scan, photo.length - 2);
        byte[][] scans = new byte[101][];
        Arrays.fill(scans, again);

        assertRefused(
                        FileType.JPEG,
                        joined(Arrays.copyOf(photo, scan), joined(scans), new byte[] {(byte) 0xff, (byte) 0xd9}))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAPhotoWithTwoFramesOrWithNone() {
        byte[] photo = plain(FileType.JPEG);
        int frame = text(photo).indexOf("\u00ff\u00c0");
        byte[] one = segment(0xc0, Arrays.copyOfRange(photo, frame + 4, frame + 2 + 17));

        assertRefused(
                        FileType.JPEG,
                        joined(Arrays.copyOf(photo, frame), one, Arrays.copyOfRange(photo, frame, photo.length)))
                .isEqualTo(Reason.DAMAGED);
        assertRefused(FileType.JPEG, HexFormat.of().parseHex("ffd8ffd9")).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAPngWhoseSumDoesNotFitOrThatNeedsSomethingUnknown() {
        byte[] png = written("png");
        byte[] changed = png.clone();
        changed[20]++;
        byte[] unknown =
                joined(Arrays.copyOf(png, 33), chunk("ABCD", new byte[3]), Arrays.copyOfRange(png, 33, png.length));

        assertRefused(FileType.PNG, changed).isEqualTo(Reason.DAMAGED);
        assertRefused(FileType.PNG, unknown).isEqualTo(Reason.VARIANT_NOT_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IEND", "gAMA", "sRGB", "tRNS"})
    void refusesAPngThatCarriesSomethingElseInAChunkThatIsKept(String name) {
        byte[] png = written("png");
        byte[] longer = chunk(name, latin(SECRET.repeat(20)));

        assertRefused(FileType.PNG, joined(Arrays.copyOf(png, png.length - 12), longer, chunk("IEND", new byte[0])))
                .isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IHDR", "gAMA"})
    void refusesAPngThatSaysTwiceWhatIsSaidOnce(String name) {
        byte[] png = written("png");
        byte[] said = chunk(name, name.equals("IHDR") ? Arrays.copyOfRange(png, 16, 29) : new byte[4]);

        assertRefused(FileType.PNG, joined(Arrays.copyOf(png, 33), said, said, Arrays.copyOfRange(png, 33, png.length)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesASmallPngThatSaysItIsHuge() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(2_000_000_000)
                .putInt(2_000_000_000)
                .array();
        byte[] bomb = joined(
                Arrays.copyOf(written("png"), 8),
                chunk("IHDR", header),
                chunk("IDAT", new byte[9]),
                chunk("IEND", new byte[0]));

        assertRefused(FileType.PNG, bomb).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void keepsOfAWebPOnlyThatItMayBeTransparent() {
        byte[] clean = Cleaning.clean(FileType.WEBP, withSecrets(FileType.WEBP), PIXELS);

        List<Chunk> chunks = Riff.read(clean, "WEBP");
        assertThat(chunks).extracting(Chunk::name).containsExactly("VP8X", "VP8L");
        assertThat(chunks.getFirst().content()[0]).isEqualTo((byte) 0x10);
        assertThat(chunks.getLast().content()).isEqualTo(lossless(63, 47));
    }

    @Test
    void readsTheSizeOfALossyWebP() {
        byte[] frame = HexFormat.of().parseHex("3001009d012a40003000");
        byte[] file = Riff.write("WEBP", List.of(new Chunk("VP8 ", frame)));

        assertThat(Cleaning.clean(FileType.WEBP, file, 64 * 48)).isEqualTo(file);
        assertThat(refusalOf(file, 64 * 48 - 1)).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAMovingWebPAndOneOfTwoPictures() {
        Chunk picture = new Chunk("VP8L", lossless(1, 1));

        assertRefused(FileType.WEBP, Riff.write("WEBP", List.of(picture, new Chunk("ANMF", new byte[9]))))
                .isEqualTo(Reason.VARIANT_NOT_TAKEN);
        assertRefused(FileType.WEBP, Riff.write("WEBP", List.of(picture, picture)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAWebPWithTwoTransparenciesOrTwoHeads() {
        Chunk picture = new Chunk("VP8L", lossless(1, 1));
        Chunk transparency = new Chunk("ALPH", latin(SECRET));
        Chunk head = new Chunk("VP8X", new byte[10]);

        assertRefused(FileType.WEBP, Riff.write("WEBP", List.of(transparency, transparency, picture)))
                .isEqualTo(Reason.DAMAGED);
        assertRefused(FileType.WEBP, Riff.write("WEBP", List.of(head, head, picture)))
                .isEqualTo(Reason.DAMAGED);
    }

    private static Reason refusalOf(byte[] file, long pixels) {
        try {
            Cleaning.clean(FileType.WEBP, file, pixels);
        } catch (UnfitFile unfit) {
            return unfit.reason();
        }
        throw new AssertionError("taken");
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
