package fr.parvis.images.program;

import org.jspecify.annotations.Nullable;

/** An image cannot be made or handed over; the message is one sentence for the person at the keyboard and says what to do. */
public class ImageException extends RuntimeException {
    public ImageException(String sentence) {
        super(sentence);
    }

    public ImageException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
