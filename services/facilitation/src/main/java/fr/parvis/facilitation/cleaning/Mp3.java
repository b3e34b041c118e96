package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.io.ByteArrayOutputStream;

/** MP3 (ISO 11172-3, 13818-3, layer III): keeps the frames, which carry the sound. ID3 before, and ID3, APE and lyrics behind them, stay behind. */
final class Mp3 {

    /** Bytes that look like a frame are found anywhere; so many of the same kind in a row are not. */
    private static final int FEWEST_FRAMES = 3;

    private static final int SAME_KIND = 0xfffe0c00;
    private static final int[] RATES_1 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] RATES_2 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] SAMPLES_1 = {44_100, 48_000, 32_000};

    private final Source source;
    private final ByteArrayOutputStream sound;

    Mp3(byte[] file) {
        source = new Source(file);
        sound = new ByteArrayOutputStream(file.length);
    }

    byte[] clean() {
        boolean tagged = tagBefore();
        int first = header();
        int frames = 0;
        int length = frameLength(first);
        while (length > 0 && length <= source.left()) {
            sound.writeBytes(source.take(length));
            frames++;
            int next = header();
            length = (next & SAME_KIND) == (first & SAME_KIND) ? frameLength(next) : 0;
        }
        if (frames < FEWEST_FRAMES) {
            throw new UnfitFile(tagged ? Reason.DAMAGED : Reason.SOMETHING_ELSE);
        }
        // The last frame of a recording is often cut short; anything else in its place would be sound that is lost.
        if (length == 0 && !tagBehind()) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return sound.toByteArray();
    }

    /** ID3v2: its length in four times seven bits, then often zeros. */
    private boolean tagBefore() {
        boolean found = source.next("ID3");
        if (found) {
            source.skip(5);
            int footer = source.u8() & 0x10;
            int length = 0;
            for (int digit = 0; digit < 4; digit++) {
                length = (length << 7) | (source.u8() & 0x7f);
            }
            source.skip(length + (footer == 0 ? 0 : 10));
            while (source.next("\0")) {
                source.skip(1);
            }
        }
        return found;
    }

    private boolean tagBehind() {
        while (source.next("\0")) {
            source.skip(1);
        }
        return source.left() == 0 || source.next("TAG") || source.next("APETAGEX") || source.next("LYRICSBEGIN");
    }

    /** The next four bytes; 0 when there are fewer. */
    private int header() {
        if (source.left() < 4) {
            source.skip(source.left());
            return 0;
        }
        int header = (int) source.u32();
        source.back(4);
        return header;
    }

    /** In bytes; 0 for what is no frame of layer III, or one whose length it does not tell. */
    private static int frameLength(int header) {
        int version = (header >> 19) & 3;
        int rate = (header >> 12) & 15;
        int samples = (header >> 10) & 3;
        boolean layerThree = (header & 0xffe00000) == 0xffe00000 && ((header >> 17) & 3) == 1;
        if (!layerThree || version == 1 || rate == 0 || rate == 15 || samples == 3) {
            return 0;
        }
        boolean one = version == 3;
        int perSecond = SAMPLES_1[samples] >> (one ? 0 : version == 2 ? 1 : 2);
        int bits = 1000 * (one ? RATES_1 : RATES_2)[rate - 1];
        return (one ? 144 : 72) * bits / perSecond + ((header >> 9) & 1);
    }
}
