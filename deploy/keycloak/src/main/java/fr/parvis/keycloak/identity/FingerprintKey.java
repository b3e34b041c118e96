package fr.parvis.keycloak.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secret of one Keycloak server under which fingerprints are computed; 32 bytes or more, kept in a file as base64. */
public final class FingerprintKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 32;

    private final SecretKeySpec key;

    private FingerprintKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Reads a key from its base64 text. */
    public static FingerprintKey of(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException(
                    "the fingerprint key has %d bytes, at least %d are needed".formatted(bytes.length, MIN_BYTES));
        }
        return new FingerprintKey(bytes);
    }

    /** Reads the key file a server was given. */
    public static FingerprintKey read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the fingerprint key file %s cannot be read".formatted(file), e);
        }
    }

    /** A new key, as the text its file holds. */
    public static String generate(SecureRandom random) {
        byte[] bytes = new byte[MIN_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] authenticate(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no " + ALGORITHM, e);
        }
    }
}
