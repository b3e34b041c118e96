package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.parvis.facilitation.cleaning.Riff.Chunk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files as telephones make them, each with the place, the day and the device in every corner its kind has for that. */
public final class MadeFiles {

    /** What no cleaned file may hold. */
    public static final String SECRET = "49.1829N 0.3707W Elodie";

    /** Hung behind a picture it makes an archive of it as well. */
    static final byte[] ARCHIVE = latin("PK\3\4 " + SECRET);

    private static final BufferedImage PICTURE = picture(64, 48);

    private MadeFiles() {}

    public static byte[] withSecrets(FileType type) {
        return switch (type) {
            case JPEG -> jpegWithSecrets();
            case PNG -> pngWithSecrets();
            case WEBP -> webpWithSecrets();
            case OGG -> oggWithSecrets();
            case M4A -> Mp4Files.withSecrets();
            case MP3 -> joined(id3(), mp3(12), latin("TAG" + SECRET), new byte[100]);
            case WAV -> Riff.write("WAVE", List.of(format(), note(), sound(), new Chunk("id3 ", latin(SECRET))));
        };
    }

    public static byte[] plain(FileType type) {
        return switch (type) {
            case JPEG -> written("jpeg");
            case PNG -> written("png");
            case WEBP -> Riff.write("WEBP", List.of(new Chunk("VP8L", lossless(63, 47))));
            case OGG -> ogg("");
            case M4A -> Mp4Files.plain();
            case MP3 -> mp3(12);
            case WAV -> Riff.write("WAVE", List.of(format(), sound()));
        };
    }

    static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < width * height; at++) {
            picture.setRGB(at % width, at / width, at * 40503);
        }
        return picture;
    }

    static BufferedImage shown(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] written(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(PICTURE, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Taken with the telephone on its side. */
    private static byte[] jpegWithSecrets() {
        byte[] plain = written("jpeg");
        return joined(
                Arrays.copyOf(plain, 2),
                segment(
                        0xe1,
                        joined(
                                latin("Exif\0\0"),
                                HexFormat.of().parseHex("49492a000800000001001201030001000000060000000000"),
                                latin(SECRET))),
                segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0" + SECRET)),
                segment(0xe2, latin("MPF\0" + SECRET)),
                segment(0xed, latin("Photoshop 3.0\0" + SECRET)),
                segment(0xfe, latin(SECRET)),
                Arrays.copyOfRange(plain, 2, plain.length),
                ARCHIVE);
    }

    static byte[] segment(int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Jfif.write(out, marker, content);
        return out.toByteArray();
    }

    private static byte[] pngWithSecrets() {
        byte[] plain = written("png");
        int header = 8 + 12 + 13;
        return joined(
                Arrays.copyOf(plain, header),
                chunk("tEXt", latin("Author\0" + SECRET)),
                chunk("eXIf", latin(SECRET)),
                chunk("iCCP", latin(SECRET)),
                Arrays.copyOfRange(plain, header, plain.length),
                ARCHIVE);
    }

    static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(name));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(latin(name))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] webpWithSecrets() {
        byte[] extended = {0x3c, 0, 0, 0, 63, 0, 0, 47, 0, 0};
        byte[] file = Riff.write(
                "WEBP",
                List.of(
                        new Chunk("VP8X", extended),
                        new Chunk("ICCP", latin(SECRET)),
                        new Chunk("VP8L", lossless(63, 47)),
                        new Chunk("EXIF", latin(SECRET)),
                        new Chunk("XMP ", latin(SECRET))));
        return joined(file, ARCHIVE);
    }

    static byte[] lossless(int widthLessOne, int heightLessOne) {
        int sizes = widthLessOne | (heightLessOne << 14);
        return new byte[] {
            0x2f, (byte) sizes, (byte) (sizes >> 8), (byte) (sizes >> 16), (byte) (sizes >> 24), 7, 7, 7, 7
        };
    }

    static Chunk format() {
        return new Chunk("fmt ", HexFormat.of().parseHex("0100010044ac000088580100" + "02001000"));
    }

    static Chunk note() {
        return new Chunk("LIST", latin("INFOINAM" + SECRET));
    }

    static Chunk sound() {
        return new Chunk("data", new byte[] {1, 2, 3, 4, 5, 6, 7});
    }

    /** More than that many bytes of sound. */
    public static byte[] longWave(int bytes) {
        return Riff.write("WAVE", List.of(format(), new Chunk("data", new byte[bytes])));
    }

    private static byte[] id3() {
        byte[] frame = latin("TPE1" + SECRET + "\0\0\0");
        return joined(latin("ID3\4\0\0\0\0\0"), new byte[] {(byte) frame.length}, frame);
    }

    /** MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes each. */
    static byte[] mp3(int frames) {
        byte[] frame = new byte[417];
        System.arraycopy(HexFormat.of().parseHex("fffb9064"), 0, frame, 0, 4);
        byte[][] all = new byte[frames][];
        Arrays.fill(all, frame);
        return joined(all);
    }

    private static byte[] oggWithSecrets() {
        return ogg(SECRET + "x".repeat(70_000));
    }

    /** Header, comments on as many pages as they need, and two pages of sound. */
    static byte[] ogg(String comment) {
        byte[] tags = latin("OpusTags\4\0\0\0LAVF\1\0\0\0" + comment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(page(OggPage.FIRST, 0, latin("OpusHead\1\1\0\0\200\273\0\0\0\0\0"), true));
        int number = 1;
        for (int from = 0; from <= tags.length; from += 255 * 255) {
            int to = Math.min(tags.length, from + 255 * 255);
            out.writeBytes(page(from == 0 ? 0 : 1, number, Arrays.copyOfRange(tags, from, to), to == tags.length));
            number++;
        }
        out.writeBytes(page(0, number, latin("sound sound"), true));
        out.writeBytes(page(OggPage.LAST, number + 1, latin("and silence"), true));
        return out.toByteArray();
    }

    static byte[] page(int flags, int number, byte[] body, boolean ends) {
        byte[] lengths = new byte[body.length / 255 + (ends ? 1 : 0)];
        Arrays.fill(lengths, (byte) 255);
        if (ends) {
            lengths[lengths.length - 1] = (byte) (body.length % 255);
        }
        return new OggPage(flags, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4}, number, lengths, body).written();
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
