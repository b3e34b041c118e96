package fr.parvis.commons.crypto;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.signature.Ed25519Parameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The only kinds of keys this project uses; a keyset of another kind is refused when it is read. */
final class KeyKinds {

    private KeyKinds() {}

    /** What Tink may do with these keys: passed along, so nothing is registered for the whole process. */
    static Configuration tink() {
        return TinkConfig2026.get();
    }

    static Parameters encryption() {
        return PredefinedAeadParameters.AES256_GCM;
    }

    /** What makes digests for a blind index: HMAC-SHA256 with a key of 32 bytes, as a pseudo-random function. */
    static Parameters index() {
        return PredefinedPrfParameters.HMAC_SHA256_PRF;
    }

    /** Ed25519 (RFC 8032) without a prefix of Tink's. */
    static Parameters signing() {
        return Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX);
    }

    /** HPKE (RFC 9180), base mode: X25519, HKDF-SHA256, AES-256-GCM. */
    static HpkeParameters sealing() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE parameters", e);
        }
    }

    static KeysetHandle require(KeysetHandle keyset, Parameters kind, boolean publicKey, Path file) {
        for (int i = 0; i < keyset.size(); i++) {
            KeysetHandle.Entry entry = keyset.getAt(i);
            boolean isPublic = entry.getKey() instanceof HpkePublicKey;
            if (!entry.getKey().getParameters().equals(kind) || isPublic != publicKey) {
                throw new KeysetException(file + " holds a key of another kind; expected "
                        + (publicKey ? "the public half of " : "") + kind);
            }
        }
        return keyset;
    }
}
