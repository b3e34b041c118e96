package fr.parvis.facilitation.calendar;

import fr.parvis.commons.crypto.Hashes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a calendar's address that nobody guesses: 256 random bits. Whoever has it may read; it is shown once and kept as a hash. */
public record FeedSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static FeedSecret random(SecureRandom source) {
        byte[] bits = new byte[BYTES];
        source.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for what no secret looks like. */
    public static Optional<FeedSecret> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** SHA-256: what is looked up, so that how long a look takes says nothing of the secret. */
    public byte[] hash() {
        return Hashes.sha256(value);
    }

    @Override
    public String toString() {
        return "FeedSecret";
    }
}
