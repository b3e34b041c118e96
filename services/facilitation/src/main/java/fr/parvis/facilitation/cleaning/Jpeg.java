package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * JPEG (ITU-T T.81): keeps tables, frame and scans, the pixel shape (JFIF) and how colours are coded (Adobe). Of EXIF only which way up the picture
 * is; it ends where the picture ends, so that a second picture or a film behind it stays behind.
 */
final class Jpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    /** A progressive photo has about ten; thousands keep whoever shows it busy. */
    private static final int MOST_SCANS = 100;

    private final Source source;
    private final long pixels;
    private final ByteArrayOutputStream picture;
    private byte @Nullable [] shape;
    private int orientation = Exif.UPRIGHT;
    private int frames;
    private int scans;

    Jpeg(byte[] file, long pixels) {
        source = new Source(file);
        this.pixels = pixels;
        picture = new ByteArrayOutputStream(file.length);
    }

    byte[] clean() {
        if (source.left() < 3 || source.u8() != 0xff || source.u8() != START) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        if (frames != 1 || scans == 0) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return written();
    }

    private int marker() {
        int code = source.u8();
        if (code != 0xff) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        while (code == 0xff) {
            code = source.u8();
        }
        return code;
    }

    private void segment(int marker) {
        byte[] content = source.take(source.u16() - 2L);
        switch (marker) {
            case 0xc4, 0xcc, 0xdb, 0xdd -> keep(marker, content);
            case 0xe0 -> shape = shape == null ? Jfif.shape(content) : shape;
            case 0xe1 -> orientation = orientation == Exif.UPRIGHT ? Exif.orientation(content) : orientation;
            case 0xee -> keepColours(content);
            case SCAN -> scan(content);
            default -> other(marker, content);
        }
    }

    private void other(int marker, byte[] content) {
        if (marker >= 0xc0 && marker <= 0xcf) {
            frame(marker, content);
        } else if (marker != 0xfe && (marker < 0xe2 || marker > 0xef)) {
            // Neither a comment nor something an application left there.
            throw new UnfitFile(Reason.DAMAGED);
        }
    }

    private void frame(int marker, byte[] content) {
        Source frame = new Source(content);
        frame.skip(1);
        int height = frame.u16();
        Cleaning.checkSize(frame.u16(), height, pixels);
        frames++;
        keep(marker, content);
    }

    private void keepColours(byte[] content) {
        if (content.length == 12 && new Source(content).next("Adobe")) {
            keep(0xee, content);
        }
    }

    /** The coded pixels run on until a marker that is neither a stuffed byte nor a restart. */
    private void scan(byte[] header) {
        scans++;
        if (frames == 0 || scans > MOST_SCANS) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        keep(SCAN, header);
        int previous = source.u8();
        int current = source.u8();
        while (previous != 0xff || current == 0 || current == 0xff || (current >= 0xd0 && current <= 0xd7)) {
            picture.write(previous);
            previous = current;
            current = source.u8();
        }
        source.back(2);
    }

    private void keep(int marker, byte[] content) {
        Jfif.write(picture, marker, content);
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.size() + 64);
        out.write(0xff);
        out.write(START);
        if (shape != null) {
            Jfif.write(out, 0xe0, shape);
        }
        if (orientation != Exif.UPRIGHT) {
            Jfif.write(out, 0xe1, Exif.only(orientation));
        }
        out.writeBytes(picture.toByteArray());
        out.write(0xff);
        out.write(END);
        return out.toByteArray();
    }
}
