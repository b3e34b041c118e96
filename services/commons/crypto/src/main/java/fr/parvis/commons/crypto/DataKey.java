package fr.parvis.commons.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * An opened data key: encrypts the fields of one reference, each bound to {@code reference|field}, so that no value can be moved to another
 * person or another field. Ciphertext is the UTF-8 text plus 33 bytes. Kept for the length of a request, never longer.
 */
public final class DataKey {

    private final String reference;
    private final Aead aead;

    DataKey(String reference, Aead aead) {
        this.reference = reference;
        this.aead = aead;
    }

    public byte[] encrypt(String text, String field) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8), field);
    }

    public byte[] encrypt(byte[] plain, String field) {
        try {
            return aead.encrypt(plain, context(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableException when it belongs to another reference or field, or was changed
     */
    public String decrypt(byte[] encrypted, String field) {
        return new String(decryptBytes(encrypted, field), StandardCharsets.UTF_8);
    }

    public byte[] decryptBytes(byte[] encrypted, String field) {
        try {
            return aead.decrypt(encrypted, context(field));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("field " + field, e);
        }
    }

    private byte[] context(String field) {
        return KeyEncryptionKeys.bytes(reference + "|" + field);
    }
}
