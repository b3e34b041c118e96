package fr.parvis.gateway.table;

/** The table of routes is wrong, and nobody is let in by a wrong table. */
public final class InvalidTableException extends RuntimeException {

    InvalidTableException(String what) {
        super("routes.yaml is wrong: " + what + "; correct the file");
    }

    InvalidTableException(String what, Throwable cause) {
        super("routes.yaml is wrong: " + what + "; correct the file", cause);
    }
}
