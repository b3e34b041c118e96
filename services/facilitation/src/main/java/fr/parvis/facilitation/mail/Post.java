package fr.parvis.facilitation.mail;

import io.smallrye.mutiny.Uni;

/** Takes a letter to the mail server. */
public interface Post {

    /** What became of a letter, as far as it is known here. */
    enum Outcome {
        /** The mail server has it; whether it arrives is not known. */
        ACCEPTED,
        /** It does not have it, for certain. */
        REFUSED,
        /** It may have it or not. */
        UNKNOWN
    }

    /** Whether this antenna sends mail at all. */
    boolean on();

    /** Sends once, and says what became of it; never fails. Asked while it is not {@link #on()}: {@link Outcome#REFUSED}. */
    Uni<Outcome> send(Letter letter);
}
