package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * AAC in MP4 (ISO 14496-12, -14), whole or in fragments: keeps what is needed to play its one sound track. Every other box becomes free space filled
 * with zeros, so that no place in the file moves; days and names inside kept boxes become zeros too. A film, or several tracks, is not taken.
 */
final class Mp4Sound {

    private static final String FILE = "";
    private static final String SOUND = "mp4a";
    /** Of the numbers before the boxes of a sound, in bytes; other versions of it have more. */
    private static final int SOUND_NUMBERS = 28;

    private static final Map<String, Set<String>> INSIDE = Map.of(
            FILE,
            Set.of("moov", "moof"),
            "moov",
            Set.of("trak", "mvex"),
            "trak",
            Set.of("mdia", "edts"),
            "mdia",
            Set.of("minf"),
            "minf",
            Set.of("dinf", "stbl"),
            "moof",
            Set.of("traf"));
    private static final Map<String, Set<String>> KEPT = Map.ofEntries(
            Map.entry(FILE, Set.of("ftyp", "mdat")),
            Map.entry("moov", Set.of("mvhd")),
            Map.entry("trak", Set.of("tkhd")),
            Map.entry("edts", Set.of("elst")),
            Map.entry("mdia", Set.of("mdhd", "hdlr")),
            Map.entry("minf", Set.of("smhd")),
            Map.entry("dinf", Set.of("dref")),
            Map.entry(
                    "stbl",
                    Set.of("stsd", "stts", "ctts", "stsc", "stsz", "stz2", "stco", "co64", "stss", "sgpd", "sbgp")),
            Map.entry(SOUND, Set.of("esds")),
            Map.entry("mvex", Set.of("mehd", "trex")),
            Map.entry("moof", Set.of("mfhd")),
            Map.entry("traf", Set.of("tfhd", "tfdt", "trun", "sgpd", "sbgp")));

    private final byte[] bytes;
    private final ByteBuffer file;
    private int tracks;
    private int sounds;
    private int codings;
    private int places;
    private int contents;

    Mp4Sound(byte[] file) {
        bytes = file.clone();
        this.file = ByteBuffer.wrap(bytes);
    }

    byte[] clean() {
        Source start = new Source(bytes);
        if (start.left() < 8 || start.u32() > start.left() + 4L || !start.next("ftyp")) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        walk(FILE, 0, bytes.length);
        if (tracks > 1 || sounds > 1) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        if (tracks != 1 || sounds != 1 || codings != 1 || places != 1 || contents == 0) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return bytes;
    }

    private void walk(String parent, int from, int to) {
        int at = from;
        while (at < to) {
            Mp4Box box = Mp4Box.at(bytes, at, to);
            if (INSIDE.getOrDefault(parent, Set.of()).contains(box.name())) {
                tracks += box.name().equals("trak") ? 1 : 0;
                walk(box.name(), box.content(), box.end());
            } else if (KEPT.getOrDefault(parent, Set.of()).contains(box.name())) {
                keep(box);
            } else {
                file.put(at + 4, new byte[] {'f', 'r', 'e', 'e'});
                zero(box.content(), box.end());
            }
            at = box.end();
        }
    }

    private void keep(Mp4Box box) {
        switch (box.name()) {
            case "mvhd", "tkhd", "mdhd" -> forgetDays(box);
            case "hdlr" -> sound(box);
            case "stsd" -> coding(box);
            case "dref" -> ownContent(box);
            case "mdat" -> contents++;
            default -> {
                // Tables of numbers.
            }
        }
    }

    /** Made on, changed on: in seconds since 1904, of four bytes each or, in version 1, of eight. */
    private void forgetDays(Mp4Box box) {
        box.require(4);
        int length = file.get(box.content()) == 1 ? 16 : 8;
        box.require(4 + length);
        zero(box.content() + 4, box.content() + 4 + length);
    }

    /** Its kind is kept; who made the program, and under which name, is not. */
    private void sound(Mp4Box box) {
        box.require(24);
        if (!box.word(bytes, 8).equals("soun")) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        sounds++;
        zero(box.content() + 12, box.end());
    }

    private void coding(Mp4Box box) {
        box.require(16);
        Mp4Box entry = Mp4Box.at(bytes, box.content() + 8, box.end());
        if (file.getInt(box.content() + 4) != 1 || !entry.name().equals(SOUND)) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        entry.require(SOUND_NUMBERS);
        if (file.getShort(entry.content() + 8) != 0 || entry.end() != box.end()) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        walk(SOUND, entry.content() + SOUND_NUMBERS, entry.end());
        codings++;
    }

    /** The sound stands in this file and is fetched from nowhere. */
    private void ownContent(Mp4Box box) {
        box.require(20);
        boolean here = file.getInt(box.content() + 4) == 1
                && file.getInt(box.content() + 8) == 12
                && box.word(bytes, 12).equals("url ")
                && file.getInt(box.content() + 16) == 1;
        if (!here || box.end() != box.content() + 20) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        places++;
    }

    private void zero(int from, int to) {
        Arrays.fill(bytes, from, to, (byte) 0);
    }
}
