package fr.parvis.facilitation.cleaning;

import static fr.parvis.facilitation.cleaning.MadeFiles.SECRET;
import static fr.parvis.facilitation.cleaning.MadeFiles.joined;
import static fr.parvis.facilitation.cleaning.MadeFiles.latin;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Sound in MP4, box by box, as a telephone records it. */
final class Mp4Files {

    /** Made and changed on a day of 2026. */
    private static final String DAYS = "e6b3a1c2e6b3a1c2";

    private Mp4Files() {}

    static byte[] plain() {
        return file(track("soun", "mp4a"), new byte[0]);
    }

    static byte[] withSecrets() {
        return file(track("soun", "mp4a"), box("udta", box("\251xyz", latin(SECRET))));
    }

    /** Its moov box holds what is given. */
    static byte[] file(byte[]... inMovie) {
        return joined(
                box("ftyp", latin("M4A \0\0\0\0M4A isom")),
                box("uuid", latin(SECRET)),
                box("moov", hex("mvhd", "00000000" + DAYS + "000003e800000bb8"), joined(inMovie)),
                box("free", latin(SECRET)),
                box("mdat", latin("the sound itself")));
    }

    static byte[] track(String handler, String coding) {
        return track(handler, box(coding, new byte[28], box("esds", new byte[9]), box("wave", latin(SECRET))));
    }

    static byte[] track(String handler, byte[]... codings) {
        return box(
                "trak",
                hex("tkhd", "00000007" + DAYS + "0000000100000000"),
                box("udta", latin(SECRET)),
                box(
                        "mdia",
                        hex("mdhd", "00000000" + DAYS + "0000ac4400000bb855c40000"),
                        box("hdlr", new byte[8], latin(handler), latin("appl"), new byte[8], latin(SECRET)),
                        box(
                                "minf",
                                hex("smhd", "0000000000000000"),
                                box("dinf", box("dref", hex("00000000" + "00000001"), hex("url ", "00000001"))),
                                box(
                                        "stbl",
                                        box("stsd", hex("00000000" + "00000001"), joined(codings)),
                                        hex("stco", "00000000" + "00000001" + "00000200")))));
    }

    static byte[] box(String name, byte[]... content) {
        byte[] all = joined(content);
        return ByteBuffer.allocate(8 + all.length)
                .putInt(8 + all.length)
                .put(latin(name))
                .put(all)
                .array();
    }

    private static byte[] hex(String name, String content) {
        return box(name, hex(content));
    }

    private static byte[] hex(String content) {
        return HexFormat.of().parseHex(content);
    }
}
