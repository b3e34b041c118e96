package fr.parvis.commons.web.file;

/**
 * How a file is cut: into parts of 256 KiB, the last one shorter (architecture, section 6).
 *
 * @param sizeBytes of the whole file
 */
public record Parts(long sizeBytes) {

    public static final int BYTES = 256 * 1024;

    public int count() {
        return Math.toIntExact((sizeBytes + BYTES - 1) / BYTES);
    }

    public boolean has(int number) {
        return number >= 0 && number < count();
    }

    /** Bytes of one part. */
    public int length(int number) {
        return number == count() - 1 ? Math.toIntExact(sizeBytes - (long) number * BYTES) : BYTES;
    }
}
