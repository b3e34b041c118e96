package fr.parvis.commons.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Closes bytes with a code that somebody carries: AES-256-GCM under HKDF-SHA256 of the code. For codes drawn at random with 80 bits or more only; what
 * people choose would need a slow derivation, and this is none.
 */
public final class CodeLock {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /**
     * Derives the key.
     *
     * @param code as drawn
     * @param purpose what is closed, and which one: another purpose makes another key
     */
    public CodeLock(String code, String purpose) {
        try {
            this.key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(KeyEncryptionKeys.bytes(code))
                                    .thenExpand(KeyEncryptionKeys.bytes(purpose), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        }
    }

    /** The nonce comes first. */
    public byte[] close(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /**
     * Reads what {@link #close} wrote.
     *
     * @throws UnreadableException for another code or purpose, or changed bytes
     */
    public byte[] open(byte[] closed) {
        try {
            byte[] nonce = Arrays.copyOf(closed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(closed, Math.min(NONCE, closed.length), Math.max(0, closed.length - NONCE));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("what a code closed", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
