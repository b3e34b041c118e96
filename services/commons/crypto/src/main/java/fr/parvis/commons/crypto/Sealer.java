package fr.parvis.commons.crypto;

import com.google.crypto.tink.HybridEncrypt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Seals a text to the other side with its public keyset; this side cannot read it back. */
public final class Sealer {

    private final HybridEncrypt encrypt;

    private Sealer(HybridEncrypt encrypt) {
        this.encrypt = encrypt;
    }

    /**
     * Reads the receiving side's public keyset.
     *
     * @throws KeysetException when it is absent, damaged, of another kind, or holds private keys that have no place here
     */
    public static Sealer read(Path publicKeysetFile) {
        try {
            return new Sealer(
                    KeysetFiles.readSealing(publicKeysetFile, true).getPrimitive(KeyKinds.tink(), HybridEncrypt.class));
        } catch (GeneralSecurityException e) {
            throw new KeysetException(publicKeysetFile + " cannot seal", e);
        }
    }

    public byte[] seal(String text, SealContext context) {
        try {
            return encrypt.encrypt(text.getBytes(StandardCharsets.UTF_8), context.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }
}
