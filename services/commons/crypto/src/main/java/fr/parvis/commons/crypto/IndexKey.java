package fr.parvis.commons.crypto;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * An opened index key: turns a word into a number that is the same for the same word and tells nothing of it without the key (HMAC-SHA256, cut to
 * 64 bits). Equal numbers show that two rows hold the same word, never which: whoever counts them in a large table can guess the common ones.
 */
public final class IndexKey {

    private static final int BYTES = Long.BYTES;

    private final PrfSet digests;

    IndexKey(PrfSet digests) {
        this.digests = digests;
    }

    public long digest(String word) {
        try {
            return ByteBuffer.wrap(digests.computePrimary(KeyEncryptionKeys.bytes(word), BYTES))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("digest failed", e);
        }
    }
}
