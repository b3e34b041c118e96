package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Bytes read one after the other; reading past their end says that the file is damaged. */
final class Source {

    private final byte[] bytes;
    private final int end;
    private int at;

    Source(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Source(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Place in the whole file, in bytes. */
    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    int u8() {
        need(1);
        return bytes[at++] & 0xff;
    }

    int u16() {
        return (u8() << 8) | u8();
    }

    long u32() {
        return ((long) u16() << 16) | u16();
    }

    int little16() {
        return u8() | (u8() << 8);
    }

    int little24() {
        return little16() | (u8() << 16);
    }

    long little32() {
        return little16() | ((long) little16() << 16);
    }

    /** That many bytes as Latin letters: the name of a chunk, a box, a format. */
    String word(int length) {
        need(length);
        at += length;
        return new String(bytes, at - length, length, ISO_8859_1);
    }

    boolean next(String word) {
        return left() >= word.length() && new String(bytes, at, word.length(), ISO_8859_1).equals(word);
    }

    void skip(long length) {
        need(length);
        at += (int) length;
    }

    /** What was just read, once more. */
    void back(int length) {
        at -= length;
    }

    byte[] take(long length) {
        skip(length);
        return Arrays.copyOfRange(bytes, at - (int) length, at);
    }

    /** What comes next, to be read for itself. */
    Source part(long length) {
        skip(length);
        return new Source(bytes, at - (int) length, at);
    }

    private void need(long length) {
        if (length < 0 || length > left()) {
            throw new UnfitFile(UnfitFile.Reason.DAMAGED);
        }
    }
}
