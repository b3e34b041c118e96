package fr.parvis.charts;

import org.jspecify.annotations.Nullable;

/** A chart was refused; the message says by which rule, in Helm's words. */
public final class ChartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
