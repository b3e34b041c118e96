package fr.parvis.commons.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/**
 * Makes and opens the keys of blind indexes, one per index. Like a data key, an index key is drawn at random and stored by the service, wrapped by
 * the key-encryption key of an epoch and bound to its index: nothing more has to be mounted, and the end of an epoch costs one {@link #rewrap}
 * instead of a new index. A key derived from the key-encryption key would change with each epoch. To exchange the key itself, a service draws a
 * new one and writes every row of the index anew.
 */
public final class IndexKeys {

    private final KeyEncryptionKeys keys;

    public IndexKeys(KeyEncryptionKeys keys) {
        this.keys = keys;
    }

    /** A new key for that index, wrapped in the current epoch. */
    public WrappedDataKey create(String index) {
        try {
            return wrap(KeysetHandle.generateNew(KeyKinds.index(), KeyKinds.tink()), index);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make an index key", e);
        }
    }

    /**
     * Opens a wrapped key.
     *
     * @throws EpochDestroyedException when its epoch is no longer held
     * @throws UnreadableException when it was wrapped for another index or is no index key, or changed
     */
    public IndexKey unwrap(String index, WrappedDataKey wrapped) {
        try {
            return new IndexKey(open(index, wrapped).getPrimitive(KeyKinds.tink(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    /** The same key wrapped in the current epoch, so that an old epoch can be destroyed and the index stays. */
    public WrappedDataKey rewrap(String index, WrappedDataKey wrapped) {
        try {
            return wrap(open(index, wrapped), index);
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    private KeysetHandle open(String index, WrappedDataKey wrapped) throws GeneralSecurityException {
        KeysetHandle opened = keys.open(wrapped, context(index));
        if (!(opened.getPrimary().getKey() instanceof HmacPrfKey)) {
            throw new GeneralSecurityException("no index key");
        }
        return opened;
    }

    private WrappedDataKey wrap(KeysetHandle key, String index) throws GeneralSecurityException {
        return keys.wrap(key, context(index));
    }

    private static UnreadableException unreadable(GeneralSecurityException cause) {
        return new UnreadableException("index key", cause);
    }

    private static String context(String index) {
        return "index-key|" + index;
    }
}
