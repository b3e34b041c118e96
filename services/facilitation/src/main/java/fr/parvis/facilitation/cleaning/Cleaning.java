package fr.parvis.facilitation.cleaning;

/**
 * Rewrites a file from what is known to be picture or sound and leaves everything else behind: position, time and device (EXIF, XMP, ID3, comments,
 * colour profiles), previews, films inside photos, and whatever is hung before or after. Nothing unknown is carried over, so nothing has to be
 * recognised to be removed. No pixel and no sound is decoded: nothing is lost, and a small file cannot become a large one here.
 */
public final class Cleaning {

    private Cleaning() {}

    /**
     * The same picture or sound, and nothing beside it; never longer than 40 bytes more than before.
     *
     * @param type what it is said to be
     * @param pixels of a picture, at most
     * @throws UnfitFile when its bytes say otherwise from the first to the last, or it cannot be rewritten for certain
     */
    public static byte[] clean(FileType type, byte[] file, long pixels) {
        return switch (type) {
            case JPEG -> new Jpeg(file, pixels).clean();
            case PNG -> new Png(file, pixels).clean();
            case WEBP -> WebP.clean(file, pixels);
            case OGG -> new OggOpus(file).clean();
            case M4A -> new Mp4Sound(file).clean();
            case MP3 -> new Mp3(file).clean();
            case WAV -> Wave.clean(file);
        };
    }

    /** A picture of at least one pixel and at most so many. */
    static void checkSize(long width, long height, long pixels) {
        if (width < 1 || height < 1) {
            throw new UnfitFile(UnfitFile.Reason.DAMAGED);
        }
        if (width > pixels || height > pixels || width * height > pixels) {
            throw new UnfitFile(UnfitFile.Reason.TOO_MANY_PIXELS);
        }
    }
}
