package fr.parvis.cooperation.response.messaging;

/** What she said of a response lacks what it must have; says which field, never what stood in it. */
final class InvalidAnswerException extends RuntimeException {

    InvalidAnswerException(String field) {
        super("answer without a usable " + field);
    }

    InvalidAnswerException(String field, Throwable cause) {
        super("answer without a usable " + field, cause);
    }
}
