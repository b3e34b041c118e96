package fr.parvis.commons.crypto;

/** A data key was wrapped in an epoch whose key-encryption key is no longer held: what it protects is unreadable for good. */
public final class EpochDestroyedException extends CryptoException {

    private final KeyEpoch epoch;

    EpochDestroyedException(KeyEpoch epoch) {
        super("no key-encryption key of epoch " + epoch + " is held");
        this.epoch = epoch;
    }

    public KeyEpoch epoch() {
        return epoch;
    }
}
