package fr.parvis.embedded;

import org.jspecify.annotations.Nullable;

/** Something of the embedded platform did not work; the message is one sentence for the person at the keyboard and says what to do. */
public final class EmbeddedException extends RuntimeException {
    public EmbeddedException(String sentence) {
        super(sentence);
    }

    public EmbeddedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
