package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.Riff.Chunk;
import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** WebP (RFC 9649): keeps the pixels and their transparency. EXIF, XMP and profiles stay behind; a moving picture is not taken. */
final class WebP {

    private static final String FORM = "WEBP";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String EXTENDED = "VP8X";
    private static final String TRANSPARENCY = "ALPH";
    private static final Set<String> PICTURE = Set.of(LOSSY, LOSSLESS);
    private static final Set<String> MOVING = Set.of("ANIM", "ANMF");
    private static final int TRANSPARENT = 0x10;

    private WebP() {}

    static byte[] clean(byte[] file, long pixels) {
        List<Chunk> chunks = Riff.read(file, FORM);
        if (chunks.stream().anyMatch(chunk -> MOVING.contains(chunk.name()))) {
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        if (count(chunks, PICTURE) != 1
                || count(chunks, Set.of(TRANSPARENCY)) > 1
                || count(chunks, Set.of(EXTENDED)) > 1) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return Riff.write(
                FORM, chunks.stream().flatMap(chunk -> kept(chunk, pixels)).toList());
    }

    private static long count(List<Chunk> chunks, Set<String> names) {
        return chunks.stream().filter(chunk -> names.contains(chunk.name())).count();
    }

    private static Stream<Chunk> kept(Chunk chunk, long pixels) {
        Source content = new Source(chunk.content());
        return switch (chunk.name()) {
            case LOSSY -> {
                lossySize(content, pixels);
                yield Stream.of(chunk);
            }
            case LOSSLESS -> {
                losslessSize(content, pixels);
                yield Stream.of(chunk);
            }
            case EXTENDED -> Stream.of(new Chunk(EXTENDED, extended(content, pixels)));
            case TRANSPARENCY -> Stream.of(chunk);
            // Profile, EXIF, XMP, and what nobody here knows.
            default -> Stream.empty();
        };
    }

    private static void lossySize(Source frame, long pixels) {
        frame.skip(3);
        if (frame.u8() != 0x9d || frame.u8() != 0x01 || frame.u8() != 0x2a) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        Cleaning.checkSize(frame.little16() & 0x3fff, frame.little16() & 0x3fff, pixels);
    }

    private static void losslessSize(Source frame, long pixels) {
        if (frame.u8() != 0x2f) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        long sizes = frame.little32();
        Cleaning.checkSize((sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1, pixels);
    }

    private static byte[] extended(Source header, long pixels) {
        byte[] kept = header.take(10);
        Source sizes = new Source(kept);
        sizes.skip(4);
        Cleaning.checkSize(sizes.little24() + 1L, sizes.little24() + 1L, pixels);
        kept[0] &= TRANSPARENT;
        return kept;
    }
}
