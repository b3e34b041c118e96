package fr.parvis.local.demo;

import java.io.Serial;

/** A server answered something the journey cannot go on with. */
final class UnexpectedAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String message) {
        super(message);
    }
}
