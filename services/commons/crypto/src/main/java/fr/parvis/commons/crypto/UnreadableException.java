package fr.parvis.commons.crypto;

/**
 * The bytes do not open: another key, another context, or changed on the way. Authenticated encryption cannot tell which, so this does not either.
 */
public final class UnreadableException extends CryptoException {

    UnreadableException(String what, Throwable cause) {
        super(what + " does not open: other key, other context, or changed bytes", cause);
    }
}
