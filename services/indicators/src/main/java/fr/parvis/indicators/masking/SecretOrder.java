package fr.parvis.indicators.masking;

import fr.parvis.indicators.tally.CellKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An order of figures that readers cannot know, another one in each period. Were the smallest figure masked beside a small
 * one, or the first by name, a reader who knows the rules could conclude from what was masked how small it is.
 */
public final class SecretOrder {

    private static final int FEWEST_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /** Takes at least 32 random bytes, kept as long as its figures are to be computed again. */
    public SecretOrder(byte[] secret) {
        if (secret.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("the secret of the masks has at least 32 bytes");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    long of(CellKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal(key.toString().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
