package fr.parvis.commons.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.SortedSet;

/**
 * A service's key-encryption keys, one per monthly epoch, read from one keyset file. The primary one writes; all that are held read. A file that is
 * exchanged while the process runs is taken within seconds.
 */
public final class KeyEncryptionKeys {

    private final MountedKeys mounted;

    private KeyEncryptionKeys(MountedKeys mounted) {
        this.mounted = mounted;
    }

    /**
     * Reads the file, and again whenever it changes.
     *
     * @throws KeysetException when it is absent, damaged or of another kind
     */
    public static KeyEncryptionKeys read(Path file) {
        return new KeyEncryptionKeys(new MountedKeys(file));
    }

    public KeyEpoch current() {
        return mounted.held().current();
    }

    public SortedSet<KeyEpoch> epochs() {
        return mounted.held().epochs();
    }

    /** Whether the file was exchanged for one that cannot follow it; the keys read before stay in use, and somebody has to look. */
    public boolean refusesItsFile() {
        return mounted.refused();
    }

    /**
     * Encrypts a value of at most a day that belongs to no one person's data key: an answer stored for its repetition (24 h), a page cursor, the
     * session or form of a browser (12 h). It is never wrapped anew: it is over long before its epoch may be destroyed, 35 days after the last use.
     *
     * @param context what it is and where it stands; the same is needed to read it
     */
    public byte[] encrypt(byte[] plain, String context) {
        try {
            return mounted.held().aead().encrypt(plain, bytes("value|" + context));
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
            return decrypt(mounted.held(), encrypted, context);
        } catch (GeneralSecurityException unknown) {
            return decryptLately(encrypted, context);
        }
    }

    /** Another replica may write with a key that came into the file a moment ago. */
    private byte[] decryptLately(byte[] encrypted, String context) {
        try {
            return decrypt(mounted.look(), encrypted, context);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("value", e);
        }
    }

    private static byte[] decrypt(HeldKeys held, byte[] encrypted, String context) throws GeneralSecurityException {
        return held.aead().decrypt(encrypted, bytes("value|" + context));
    }

    WrappedDataKey wrap(KeysetHandle key, String context) throws GeneralSecurityException {
        HeldKeys held = mounted.held();
        byte[] bytes =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, held.aead(), bytes(context), KeyKinds.tink());
        return new WrappedDataKey(held.current(), bytes);
    }

    /** Fails with {@link EpochDestroyedException} when the epoch is not held, not even by the file as it is now. */
    KeysetHandle open(WrappedDataKey wrapped, String context) throws GeneralSecurityException {
        HeldKeys held = mounted.held();
        if (!held.epochs().contains(wrapped.epoch())) {
            held = mounted.look();
        }
        if (!held.epochs().contains(wrapped.epoch())) {
            throw new EpochDestroyedException(wrapped.epoch());
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped.bytes(), held.aead(), bytes(context), KeyKinds.tink());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
