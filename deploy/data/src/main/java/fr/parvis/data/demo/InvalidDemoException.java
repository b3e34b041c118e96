package fr.parvis.data.demo;

/** The demo data contradicts itself or the catalogue; the message is one sentence that names the entry. */
public final class InvalidDemoException extends RuntimeException {
    public InvalidDemoException(String message) {
        super(message);
    }

    public InvalidDemoException(String message, Throwable cause) {
        super(message, cause);
    }
}
