package fr.parvis.facilitation.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Ties an act to exactly what she was told: short enough to stand in the object of the act (64 characters in all). */
public final class ToldHash {

    private static final int BYTES = 16;

    private ToldHash() {}

    /** The first 128 bits of the SHA-256 of what she was told and what she chose. */
    public static String of(Told told, Enum<?> choice) {
        byte[] hash = sha256((choice.name() + "|" + told.inOrder()).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
