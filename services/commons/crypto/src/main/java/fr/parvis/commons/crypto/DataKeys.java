package fr.parvis.commons.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;

/**
 * Makes and opens data keys, one per reference (a person as this service knows her). The service stores the wrapped key; this class keeps
 * nothing. Wrapping is bound to the reference: a wrapped key put on another row does not open.
 */
public final class DataKeys {

    private final KeyEncryptionKeys keys;

    public DataKeys(KeyEncryptionKeys keys) {
        this.keys = keys;
    }

    /** A new data key for that reference, wrapped in the current epoch. */
    public WrappedDataKey create(String reference) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(KeyKinds.encryption(), KeyKinds.tink());
            return wrap(fresh, reference);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a data key", e);
        }
    }

    /**
     * Opens a wrapped key (about 10 µs).
     *
     * @throws EpochDestroyedException when its epoch is no longer held
     * @throws UnreadableException when it was wrapped for another reference, or changed
     */
    public DataKey unwrap(String reference, WrappedDataKey wrapped) {
        try {
            Aead aead = open(reference, wrapped).getPrimitive(KeyKinds.tink(), Aead.class);
            return new DataKey(reference, aead);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("data key", e);
        }
    }

    /** The same data key wrapped in the current epoch, so that an old epoch can be destroyed without losing texts that still live. */
    public WrappedDataKey rewrap(String reference, WrappedDataKey wrapped) {
        try {
            return wrap(open(reference, wrapped), reference);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("data key", e);
        }
    }

    private KeysetHandle open(String reference, WrappedDataKey wrapped) throws GeneralSecurityException {
        return keys.open(wrapped, context(reference));
    }

    private WrappedDataKey wrap(KeysetHandle key, String reference) throws GeneralSecurityException {
        return keys.wrap(key, context(reference));
    }

    private static String context(String reference) {
        return "data-key|" + reference;
    }
}
