package fr.parvis.commons.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

/** The private halves by which one installation signs for others and opens what others sealed to it. */
public final class PeerKeys {

    private final HybridDecrypt decrypt;
    private final PublicKeySign signing;
    private final PeerAddress address;

    private PeerKeys(KeysetHandle sealing, KeysetHandle signing) throws GeneralSecurityException {
        this.decrypt = sealing.getPrimitive(KeyKinds.tink(), HybridDecrypt.class);
        this.signing = signing.getPrimitive(KeyKinds.tink(), PublicKeySign.class);
        this.address = PeerAddress.of(publicSealing(sealing), publicSigning(signing));
    }

    /**
     * Reads both private keysets once, when the service starts.
     *
     * @throws KeysetException when one is absent, damaged or of another kind
     */
    public static PeerKeys read(Path sealingFile, Path signingFile) {
        try {
            return new PeerKeys(KeysetFiles.readSealing(sealingFile, false), KeysetFiles.readSigning(signingFile));
        } catch (GeneralSecurityException e) {
            throw new KeysetException(sealingFile + " and " + signingFile + " are no such pair", e);
        }
    }

    /** The public halves, to be given to the others. */
    public PeerAddress address() {
        return address;
    }

    /** Ed25519 (RFC 8032), 64 bytes. */
    public byte[] sign(byte[] bytes) {
        try {
            return signing.sign(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    /**
     * Opens what was sealed to the address of these keys.
     *
     * @throws UnreadableException when it was sealed to another one or for another context, or changed
     */
    public byte[] open(byte[] sealed, byte[] context) {
        try {
            return decrypt.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("sealed bytes", e);
        }
    }

    private static String publicSealing(KeysetHandle sealing) throws GeneralSecurityException {
        String keyset = TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                sealing.getPublicKeysetHandle(), KeyKinds.tink());
        return Base64.getEncoder().encodeToString(KeyEncryptionKeys.bytes(keyset));
    }

    @AccessesPartialKey
    private static String publicSigning(KeysetHandle signing) {
        Ed25519PrivateKey key = (Ed25519PrivateKey) signing.getPrimary().getKey();
        return HexFormat.of().formatHex(key.getPublicKey().getPublicKeyBytes().toByteArray());
    }
}
