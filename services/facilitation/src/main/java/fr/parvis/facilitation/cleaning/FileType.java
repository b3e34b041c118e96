package fr.parvis.facilitation.cleaning;

import java.util.Arrays;
import java.util.Optional;

/** Pictures and sound that can be read to the last byte and rewritten without what tells of place, time or device. Anything else is not taken. */
public enum FileType {
    JPEG("image/jpeg", "image.jpg"),
    PNG("image/png", "image.png"),
    WEBP("image/webp", "image.webp"),
    /** Opus in Ogg, as voice messages are. */
    OGG("audio/ogg", "message.ogg"),
    /** AAC in MP4, as telephones record. */
    M4A("audio/mp4", "message.m4a"),
    MP3("audio/mpeg", "message.mp3"),
    WAV("audio/wav", "message.wav");

    private final String contentType;
    private final String fileName;

    FileType(String contentType, String fileName) {
        this.contentType = contentType;
        this.fileName = fileName;
    }

    public String contentType() {
        return contentType;
    }

    /** Under which it is saved: it tells nothing of what is in it. */
    public String fileName() {
        return fileName;
    }

    public boolean picture() {
        return switch (this) {
            case JPEG, PNG, WEBP -> true;
            case OGG, M4A, MP3, WAV -> false;
        };
    }

    public static Optional<FileType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }
}
