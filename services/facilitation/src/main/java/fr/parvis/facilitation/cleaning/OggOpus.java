package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Opus in Ogg (RFC 7845): keeps the header and the sound of its one stream; comments are replaced by none, and pages numbered anew. */
final class OggOpus {

    private static final String HEAD = "OpusHead";
    private static final String TAGS = "OpusTags";
    /** No name of a program, no comment. */
    private static final byte[] NO_TAGS = (TAGS + "\0\0\0\0\0\0\0\0").getBytes(ISO_8859_1);

    private final Source source;
    private final ByteArrayOutputStream out;
    private long read;
    private long written;
    private byte[] stream = {};

    OggOpus(byte[] file) {
        source = new Source(file);
        out = new ByteArrayOutputStream(file.length);
    }

    byte[] clean() {
        if (!source.next(OggPage.MARK)) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        write(head());
        write(tags());
        OggPage page = next();
        require(!page.is(OggPage.CONTINUES));
        write(page);
        while (!page.is(OggPage.LAST) && source.left() > 0) {
            page = next();
            write(page);
        }
        if (source.next(OggPage.MARK)) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        return out.toByteArray();
    }

    private OggPage head() {
        OggPage page = OggPage.read(source);
        if (!page.begins(HEAD)) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        require(page.is(OggPage.FIRST) && page.holdsOnePacket() && page.endsPacket() && page.number() == 0);
        stream = page.stream();
        read = 1;
        return page;
    }

    /** However long they were: sound begins on the page after them. */
    private OggPage tags() {
        OggPage page = next();
        require(page.begins(TAGS) && page.holdsOnePacket());
        OggPage empty = page.saying(NO_TAGS);
        while (!page.endsPacket()) {
            page = next();
            require(page.holdsOnePacket());
        }
        return empty;
    }

    private OggPage next() {
        OggPage page = OggPage.read(source);
        if (page.is(OggPage.FIRST) || !Arrays.equals(page.stream(), stream)) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        require(page.number() == read);
        read++;
        return page;
    }

    private void write(OggPage page) {
        out.writeBytes(page.numbered(written).written());
        written++;
    }

    private static void require(boolean asItShould) {
        if (!asItShould) {
            throw new UnfitFile(Reason.DAMAGED);
        }
    }
}
