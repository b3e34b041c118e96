package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.nio.ByteBuffer;

/**
 * One box of an MP4 file.
 *
 * @param content where it begins, in bytes from the beginning of the file
 * @param end where the next box begins
 */
record Mp4Box(String name, int content, int end) {

    /** The box there; its length stands before its name, or behind it when it is long, or is left open by the last one. */
    static Mp4Box at(byte[] bytes, int at, int to) {
        if (to - at < 8) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        ByteBuffer file = ByteBuffer.wrap(bytes);
        long length = Integer.toUnsignedLong(file.getInt(at));
        int header = 8;
        if (length == 1) {
            header = 16;
            length = to - at < header ? -1 : file.getLong(at + 8);
        } else if (length == 0) {
            length = (long) to - at;
        }
        if (length < header || length > to - at) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return new Mp4Box(letters(bytes, at + 4), at + header, at + (int) length);
    }

    /** Refuses a box with less in it. */
    void require(int bytes) {
        if (end - content < bytes) {
            throw new UnfitFile(Reason.DAMAGED);
        }
    }

    /** Four letters, that far into its content. */
    String word(byte[] bytes, int offset) {
        return letters(bytes, content + offset);
    }

    private static String letters(byte[] bytes, int at) {
        return new String(bytes, at, 4, ISO_8859_1);
    }
}
