package fr.parvis.commons.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.security.GeneralSecurityException;

/**
 * Makes and opens signing keys, one per thing that is signed. Like an index key (see {@link IndexKeys}) a signing key is drawn at random and stored
 * by the service, wrapped by the key-encryption key of an epoch: whoever has the database and not the mounted keys can sign nothing.
 */
public final class SigningKeys {

    private final KeyEncryptionKeys keys;

    public SigningKeys(KeyEncryptionKeys keys) {
        this.keys = keys;
    }

    /** A new key that signs that, wrapped in the current epoch. */
    public WrappedDataKey create(String what) {
        try {
            return wrap(KeysetHandle.generateNew(KeyKinds.signing(), KeyKinds.tink()), what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make a signing key", e);
        }
    }

    /**
     * Opens a wrapped key.
     *
     * @throws EpochDestroyedException when its epoch is no longer held
     * @throws UnreadableException when it was wrapped for something else or is no signing key, or changed
     */
    public SigningKey unwrap(String what, WrappedDataKey wrapped) {
        try {
            KeysetHandle opened = open(what, wrapped);
            return new SigningKey(opened.getPrimitive(KeyKinds.tink(), PublicKeySign.class), reader(opened));
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    /** Whether the key should be wrapped anew, because its epoch is to end. */
    public boolean isOld(WrappedDataKey wrapped) {
        return !wrapped.epoch().equals(keys.current());
    }

    /** The same key wrapped in the current epoch, so that an old epoch can be destroyed and the key stays. */
    public WrappedDataKey rewrap(String what, WrappedDataKey wrapped) {
        try {
            return wrap(open(what, wrapped), what);
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    /** The public half, which is no secret. */
    @AccessesPartialKey
    private static byte[] reader(KeysetHandle opened) {
        Ed25519PrivateKey key = (Ed25519PrivateKey) opened.getPrimary().getKey();
        return key.getPublicKey().getPublicKeyBytes().toByteArray();
    }

    private KeysetHandle open(String what, WrappedDataKey wrapped) throws GeneralSecurityException {
        KeysetHandle opened = keys.open(wrapped, context(what));
        if (!opened.getPrimary().getKey().getParameters().equals(KeyKinds.signing())) {
            throw new GeneralSecurityException("no signing key");
        }
        return opened;
    }

    private WrappedDataKey wrap(KeysetHandle key, String what) throws GeneralSecurityException {
        return keys.wrap(key, context(what));
    }

    private static UnreadableException unreadable(GeneralSecurityException cause) {
        return new UnreadableException("signing key", cause);
    }

    private static String context(String what) {
        return "signing-key|" + what;
    }
}
