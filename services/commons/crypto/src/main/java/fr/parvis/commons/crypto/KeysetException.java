package fr.parvis.commons.crypto;

/** A keyset file is absent, damaged, of the wrong kind, or already there; the message names the file and says what is expected. */
public final class KeysetException extends CryptoException {

    KeysetException(String message) {
        super(message);
    }

    KeysetException(String message, Throwable cause) {
        super(message, cause);
    }
}
