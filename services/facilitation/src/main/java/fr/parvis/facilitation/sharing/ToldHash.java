package fr.parvis.facilitation.sharing;

import fr.parvis.commons.crypto.Hashes;
import java.util.Arrays;
import java.util.Base64;

/** Ties an act to exactly what she was told: short enough to stand in the object of the act (64 characters in all). */
public final class ToldHash {

    private static final int BYTES = 16;

    private ToldHash() {}

    /** The first 128 bits of the SHA-256 of what she was told and what she chose. */
    public static String of(Told told, Enum<?> choice) {
        byte[] hash = Hashes.sha256(choice.name() + "|" + told.inOrder());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
