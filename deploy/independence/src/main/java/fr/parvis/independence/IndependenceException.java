package fr.parvis.independence;

import org.jspecify.annotations.Nullable;

/** The check could not be made; the message is a sentence that says what to do. */
public final class IndependenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndependenceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
