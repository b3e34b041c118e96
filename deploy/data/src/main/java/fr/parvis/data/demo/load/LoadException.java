package fr.parvis.data.demo.load;

/** The demo antenna cannot be loaded; the message is one sentence that says what was refused, and by whom. */
public final class LoadException extends RuntimeException {
    public LoadException(String message) {
        super(message);
    }

    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
