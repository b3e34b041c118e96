package fr.parvis.commons.crypto;

import com.google.crypto.tink.HybridDecrypt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Opens what the other side sealed to this one, with this side's private keyset. */
public final class Unsealer {

    private final HybridDecrypt decrypt;

    private Unsealer(HybridDecrypt decrypt) {
        this.decrypt = decrypt;
    }

    /**
     * Reads this side's private keyset.
     *
     * @throws KeysetException when it is absent, damaged or of another kind
     */
    public static Unsealer read(Path privateKeysetFile) {
        try {
            return new Unsealer(KeysetFiles.readSealing(privateKeysetFile, false)
                    .getPrimitive(KeyKinds.tink(), HybridDecrypt.class));
        } catch (GeneralSecurityException e) {
            throw new KeysetException(privateKeysetFile + " cannot unseal", e);
        }
    }

    /**
     * Opens a sealed text.
     *
     * @throws UnreadableException when it was sealed to another keyset or for another context, or changed
     */
    public String unseal(byte[] sealed, SealContext context) {
        try {
            return new String(decrypt.decrypt(sealed, context.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(context.message() + "." + context.field(), e);
        }
    }
}
