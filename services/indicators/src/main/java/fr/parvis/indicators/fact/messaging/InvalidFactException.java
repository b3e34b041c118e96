package fr.parvis.indicators.fact.messaging;

/** A statistics copy lacks what one must have; says which field, never what stood in it. */
final class InvalidFactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFactException(String field) {
        super("statistics copy without a usable " + field);
    }

    InvalidFactException(String field, Throwable cause) {
        super("statistics copy without a usable " + field, cause);
    }
}
