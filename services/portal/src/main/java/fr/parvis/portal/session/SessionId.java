package fr.parvis.portal.session;

import fr.parvis.commons.crypto.Hashes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the browser holds: 256 random bits, URL-safe, and nothing else. The database holds their SHA-256, so whoever reads it
 * cannot take a session over.
 */
record SessionId(String value) {

    private static final int BYTES = 32;

    static SessionId random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Hashes.sha256(value);
    }

    /** Binds the encrypted tokens to their row. */
    String context() {
        return "portal-session|" + HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "SessionId[…]";
    }
}
