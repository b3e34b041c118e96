package fr.parvis.persons.locker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What the first bytes of a file say it is. Only they are asked, with the kept list of Apache Tika: neither a name nor what the sender claims, and
 * nothing is opened or parsed.
 */
public final class FileSignature {

    private static final Detector SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private FileSignature() {}

    /** Whether {@code start}, the first part of a file, is that of such a file. */
    public static boolean fits(FileType type, byte[] start) {
        return names(type).contains(detected(start));
    }

    private static String detected(byte[] start) {
        try (TikaInputStream bytes = TikaInputStream.get(start)) {
            return SIGNATURES.detect(bytes, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
    }

    /** As Tika calls them. An OGG file is named by what stands in it, and a film in one is none of these. */
    private static Set<String> names(FileType type) {
        return switch (type) {
            case OGG -> Set.of("audio/ogg", "audio/vorbis", "audio/opus", "audio/speex");
            case WAV -> Set.of("audio/vnd.wave");
            case PDF, JPEG, PNG, TEXT, MP3, M4A -> Set.of(type.contentType());
        };
    }
}
