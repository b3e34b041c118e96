package fr.parvis.facilitation.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** One page of an Ogg file (RFC 3533). */
final class OggPage {

    static final String MARK = "OggS";
    static final int CONTINUES = 1;
    static final int FIRST = 2;
    static final int LAST = 4;

    private static final int SUM_AT = 22;
    private static final int HEADER = 27;
    private static final int[] SUMS = sums();

    private final int flags;
    private final byte[] place;
    private final long number;
    private final byte[] lengths;
    private final byte[] body;

    /**
     * As it is read or made.
     *
     * @param place how far the sound is by then (8 bytes), and which stream this is (4 bytes)
     * @param lengths of the segments the body is made of; a packet ends with the first one below 255
     */
    OggPage(int flags, byte[] place, long number, byte[] lengths, byte[] body) {
        this.flags = flags;
        this.place = place;
        this.number = number;
        this.lengths = lengths;
        this.body = body;
    }

    /** The next page, its sum checked. */
    static OggPage read(Source source) {
        if (!source.word(4).equals(MARK) || source.u8() != 0) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        int flags = source.u8();
        byte[] place = source.take(12);
        long number = source.little32();
        long sum = source.little32();
        byte[] lengths = source.take(source.u8());
        int size = 0;
        for (byte length : lengths) {
            size += length & 0xff;
        }
        OggPage page = new OggPage(flags, place, number, lengths, source.take(size));
        if (Integer.toUnsignedLong(sum(page.unsummed())) != sum) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return page;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    long number() {
        return number;
    }

    /** Four bytes, chosen by whoever made the file. */
    byte[] stream() {
        return Arrays.copyOfRange(place, 8, 12);
    }

    byte[] body() {
        return body.clone();
    }

    /** In its place, with that packet and no other. */
    OggPage saying(byte[] packet) {
        return new OggPage(0, place, number, new byte[] {(byte) packet.length}, packet);
    }

    OggPage numbered(long other) {
        return new OggPage(flags, place, other, lengths, body);
    }

    boolean begins(String word) {
        return new Source(body).next(word);
    }

    /** Whether it holds one packet, or a piece of one, and nothing else. */
    boolean holdsOnePacket() {
        for (int segment = 0; segment < lengths.length - 1; segment++) {
            if ((lengths[segment] & 0xff) != 255) {
                return false;
            }
        }
        return lengths.length > 0;
    }

    /** Whether its last packet ends here, and does not run on to the next page. */
    boolean endsPacket() {
        return lengths.length > 0 && (lengths[lengths.length - 1] & 0xff) != 255;
    }

    byte[] written() {
        byte[] bytes = unsummed();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(SUM_AT, sum(bytes));
        return bytes;
    }

    private byte[] unsummed() {
        return ByteBuffer.allocate(HEADER + lengths.length + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MARK.getBytes(ISO_8859_1))
                .put((byte) 0)
                .put((byte) flags)
                .put(place)
                .putInt((int) number)
                .putInt(0)
                .put((byte) lengths.length)
                .put(lengths)
                .put(body)
                .array();
    }

    /** CRC-32 of Ogg: polynomial 04c11db7, highest bit first, from zero. */
    static int sum(byte[] bytes) {
        int sum = 0;
        for (byte next : bytes) {
            sum = (sum << 8) ^ SUMS[((sum >>> 24) ^ next) & 0xff];
        }
        return sum;
    }

    private static int[] sums() {
        int[] sums = new int[256];
        for (int value = 0; value < 256; value++) {
            int sum = value << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
            }
            sums[value] = sum;
        }
        return sums;
    }
}
