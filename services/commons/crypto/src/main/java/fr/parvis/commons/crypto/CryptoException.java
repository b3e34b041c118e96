package fr.parvis.commons.crypto;

/** Something encrypted could not be written or read; the message never holds a text or a key. */
public abstract sealed class CryptoException extends RuntimeException
        permits EpochDestroyedException, KeysetException, UnreadableException {

    CryptoException(String message) {
        super(message);
    }

    CryptoException(String message, Throwable cause) {
        super(message, cause);
    }
}
