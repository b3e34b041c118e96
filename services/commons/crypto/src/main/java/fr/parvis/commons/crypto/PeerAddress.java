package fr.parvis.commons.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The public halves of another installation's {@link PeerKeys}: what seals to it, and what shows that it signed. Nothing in it is secret. */
public final class PeerAddress {

    /** What stands before the 32 bytes of an Ed25519 key in the form Java reads (RFC 8410). */
    private static final String KEY_FORM = "302a300506032b6570032100";

    private static final int FINGERPRINT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    private final String sealingKey;
    private final String signingKey;
    private final HybridEncrypt encrypt;
    private final PublicKey reader;

    private PeerAddress(String sealingKey, String signingKey) throws GeneralSecurityException {
        this.sealingKey = sealingKey;
        this.signingKey = signingKey;
        String keyset = new String(Base64.getDecoder().decode(sealingKey), UTF_8);
        KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset, KeyKinds.tink());
        this.encrypt = KeyKinds.require(handle, KeyKinds.sealing(), true, Path.of("this address"))
                .getPrimitive(KeyKinds.tink(), HybridEncrypt.class);
        this.reader = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HEX.parseHex(KEY_FORM + signingKey)));
    }

    /**
     * Reads both public keys.
     *
     * @param sealingKey base64 of a Tink JSON keyset without secrets: HPKE, X25519, HKDF-SHA256, AES-256-GCM
     * @param signingKey Ed25519, 64 hexadecimal digits
     * @throws KeysetException when one of them is none, or holds a secret
     */
    public static PeerAddress of(String sealingKey, String signingKey) {
        try {
            return new PeerAddress(sealingKey, signingKey);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysetException("these are not the two public keys of an address", e);
        }
    }

    public String sealingKey() {
        return sealingKey;
    }

    public String signingKey() {
        return signingKey;
    }

    /** Seals to the owner of the address; nobody else, not even who sealed it, opens it. */
    public byte[] seal(byte[] plain, byte[] context) {
        try {
            return encrypt.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Whether the owner of the address signed these bytes. */
    public boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(reader);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /** To be read to each other: 128 bits of SHA-256 over both keys and the owner's name, {@code 1f0c 77aa …}. */
    public String fingerprint(String owner) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest =
                    sha.digest(("parvis-address|" + owner + "|" + sealingKey + "|" + signingKey).getBytes(UTF_8));
            return HEX.formatHex(digest, 0, FINGERPRINT_BYTES).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
