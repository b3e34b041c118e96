package fr.parvis.persons.locker;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the locker takes: papers, pictures, plain text and sound. Nothing that a program would run or that fetches something else when it is opened.
 * A type is believed only when the first bytes say the same ({@link FileSignature}).
 */
public enum FileType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TEXT("text/plain"),
    MP3("audio/mpeg"),
    OGG("audio/ogg"),
    WAV("audio/wav"),
    M4A("audio/mp4");

    private final String contentType;

    FileType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Under which it is saved; the title is hers and travels in no header. */
    public String fileName() {
        return switch (this) {
            case PDF -> "document.pdf";
            case JPEG -> "document.jpg";
            case PNG -> "document.png";
            case TEXT -> "document.txt";
            case MP3 -> "document.mp3";
            case OGG -> "document.ogg";
            case WAV -> "document.wav";
            case M4A -> "document.m4a";
        };
    }

    public static Optional<FileType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }
}
