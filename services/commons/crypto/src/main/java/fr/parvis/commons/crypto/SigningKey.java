package fr.parvis.commons.crypto;

import com.google.crypto.tink.PublicKeySign;
import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** An opened signing key (Ed25519, RFC 8032): its signatures are 64 bytes without anything of ours, so that any tool can check them. */
public final class SigningKey {

    private static final HexFormat HEX = HexFormat.of();

    private final PublicKeySign signing;
    private final String reader;

    SigningKey(PublicKeySign signing, byte[] reader) {
        this.signing = signing;
        this.reader = HEX.formatHex(reader);
    }

    /** The public key, 64 hex digits. */
    public String publicKey() {
        return reader;
    }

    public Head sign(Batch batch) {
        try {
            String hash = batch.hash();
            return new Head(batch, hash, reader, HEX.formatHex(signing.sign(HEX.parseHex(hash))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }
}
