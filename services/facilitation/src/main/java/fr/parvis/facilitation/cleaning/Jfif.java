package fr.parvis.facilitation.cleaning;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG file, and of its first one how wide a pixel is to how high. */
final class Jfif {

    private static final int WITHOUT_PREVIEW = 14;

    private Jfif() {}

    /** Version and pixel shape without the preview; null when it is something else. */
    static byte @Nullable [] shape(byte[] content) {
        if (content.length < WITHOUT_PREVIEW || !new Source(content).next("JFIF\0")) {
            return null;
        }
        byte[] shape = Arrays.copyOf(content, WITHOUT_PREVIEW);
        shape[12] = 0;
        shape[13] = 0;
        return shape;
    }

    static void write(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }
}
