package fr.parvis.commons.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A service's key-encryption keys, one per monthly epoch, read from one keyset file. The newest writes; all that are held read.
 */
public final class KeyEncryptionKeys {

    private final KeyEpoch current;
    private final SortedSet<KeyEpoch> epochs;
    private final Aead aead;

    private KeyEncryptionKeys(KeysetHandle keys) throws GeneralSecurityException {
        this.current = KeyEpoch.of(keys.getPrimary().getId());
        SortedSet<KeyEpoch> held = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            held.add(KeyEpoch.of(keys.getAt(i).getId()));
        }
        this.epochs = Collections.unmodifiableSortedSet(held);
        this.aead = keys.getPrimitive(KeyKinds.tink(), Aead.class);
    }

    /**
     * Reads the file once, when the service starts.
     *
     * @throws KeysetException when it is absent, damaged or of another kind
     */
    public static KeyEncryptionKeys read(Path file) {
        try {
            return new KeyEncryptionKeys(KeysetFiles.readKeyEncryptionKeys(file));
        } catch (GeneralSecurityException | java.time.DateTimeException e) {
            throw new KeysetException(file + " is not a keyset of monthly epochs (key ids are yyyyMM)", e);
        }
    }

    public KeyEpoch current() {
        return current;
    }

    public SortedSet<KeyEpoch> epochs() {
        return epochs;
    }

    /**
     * Encrypts a short-lived value that belongs to no one person's data key (a stored answer, a page cursor).
     *
     * @param context what it is and where it stands; the same is needed to read it
     */
    public byte[] encrypt(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, bytes("value|" + context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /**
     * Reads what {@link #encrypt} wrote.
     *
     * @throws UnreadableException for another context, an epoch no longer held, or changed bytes
     */
    public byte[] decrypt(byte[] encrypted, String context) {
        try {
            return aead.decrypt(encrypted, bytes("value|" + context));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("value", e);
        }
    }

    Aead aead() {
        return aead;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
