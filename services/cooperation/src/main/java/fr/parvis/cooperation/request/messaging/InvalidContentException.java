package fr.parvis.cooperation.request.messaging;

/** A released request lacks what one must have; says which field, never what stood in it. */
final class InvalidContentException extends RuntimeException {

    InvalidContentException(String field) {
        super("released request without a usable " + field);
    }

    InvalidContentException(String field, Throwable cause) {
        super("released request without a usable " + field, cause);
    }
}
