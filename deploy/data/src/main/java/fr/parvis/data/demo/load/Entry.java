package fr.parvis.data.demo.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Where in the demo data a call comes from, such as {@code aubepine-nadia/requests/1/release}. Everything a call must
 * repeat identically on a second load is derived from it.
 */
record Entry(String path) {

    Entry at(String step) {
        return new Entry(path + "/" + step);
    }

    Entry at(String step, int number) {
        return at(step).at(String.valueOf(number));
    }

    String idempotencyKey() {
        return id().toString();
    }

    /** A fixed id for objects whose id the caller chooses. */
    UUID id() {
        var hash = sha256();
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x40);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        var hex = HexFormat.of().formatHex(hash);
        return UUID.fromString("%s-%s-%s-%s-%s"
                .formatted(
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(12, 16),
                        hex.substring(16, 20),
                        hex.substring(20, 32)));
    }

    /** Stands for the scan of the sheet she signed. */
    String scanSha256() {
        return HexFormat.of().formatHex(sha256());
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("parvis demo " + path).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
