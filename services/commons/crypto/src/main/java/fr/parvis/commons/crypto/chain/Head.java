package fr.parvis.commons.crypto.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * A signed batch. Whoever keeps one outside the database can show later that nothing before it was touched.
 *
 * @param hash of the batch
 * @param key the public key, 32 bytes (RFC 8032)
 * @param signature Ed25519 over the 32 bytes of the hash; any tool can check it
 */
public record Head(Batch batch, String hash, String key, String signature) {

    /** What stands before the 32 bytes of an Ed25519 key in the form Java reads (RFC 8410). */
    private static final String KEY_FORM = "302a300506032b6570032100";

    private static final HexFormat HEX = HexFormat.of();

    /** Whether the hash is that of the batch. */
    boolean isWhole() {
        return hash.equals(batch.hash());
    }

    /** Whether the holder of the key signed the hash. */
    boolean isSigned() {
        try {
            PublicKey reader = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HEX.parseHex(KEY_FORM + key)));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(reader);
            check.update(HEX.parseHex(hash));
            return check.verify(HEX.parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noKeyOrNoSignature) {
            return false;
        }
    }
}
