package fr.parvis.facilitation.cleaning;

import fr.parvis.facilitation.cleaning.UnfitFile.Reason;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG (W3C): keeps size, palette, transparency, what colours mean, and pixels. Texts, times, EXIF, profiles and moving frames stay behind. */
final class Png {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String FIRST = "IHDR";
    private static final String PIXELS = "IDAT";
    private static final String LAST = "IEND";
    /** How long each may be at most, in bytes: what is longer carries something else. */
    private static final Map<String, Long> KEPT = Map.ofEntries(
            Map.entry(FIRST, 13L),
            Map.entry("PLTE", 768L),
            Map.entry("tRNS", 256L),
            Map.entry("gAMA", 4L),
            Map.entry("cHRM", 32L),
            Map.entry("sRGB", 1L),
            Map.entry("sBIT", 4L),
            Map.entry("bKGD", 6L),
            Map.entry(PIXELS, Long.MAX_VALUE),
            Map.entry(LAST, 0L));

    private final Source source;
    private final byte[] file;
    private final long pixels;
    private final ByteArrayOutputStream out;
    private final Set<String> kept = new HashSet<>();
    private boolean hasPixels;

    Png(byte[] file, long pixels) {
        this.file = file;
        source = new Source(file);
        this.pixels = pixels;
        out = new ByteArrayOutputStream(file.length);
    }

    byte[] clean() {
        if (!source.next(SIGNATURE)) {
            throw new UnfitFile(Reason.SOMETHING_ELSE);
        }
        out.writeBytes(source.take(SIGNATURE.length()));
        if (!chunk().equals(FIRST)) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        String name = chunk();
        while (!name.equals(LAST)) {
            name = chunk();
        }
        if (!hasPixels) {
            throw new UnfitFile(Reason.DAMAGED);
        }
        return out.toByteArray();
    }

    private String chunk() {
        int start = source.at();
        long length = source.u32();
        String name = source.word(4);
        Source content = source.part(length);
        checkSum(start + 4, source.at(), source.u32());
        if (name.equals(FIRST)) {
            Cleaning.checkSize(content.u32(), content.u32(), pixels);
        }
        hasPixels |= name.equals(PIXELS) && length > 0;
        if (KEPT.containsKey(name)) {
            if (length > KEPT.get(name) || !(kept.add(name) || name.equals(PIXELS))) {
                throw new UnfitFile(Reason.DAMAGED);
            }
            out.write(file, start, source.at() - start);
        } else if (Character.isUpperCase(name.charAt(0))) {
            // Not to be read without it, and not known here.
            throw new UnfitFile(Reason.VARIANT_NOT_TAKEN);
        }
        return name;
    }

    private void checkSum(int from, int to, long expected) {
        CRC32 sum = new CRC32();
        sum.update(file, from, to - from);
        if (sum.getValue() != expected) {
            throw new UnfitFile(Reason.DAMAGED);
        }
    }
}
