package fr.parvis.cooperation.signing;

import fr.parvis.commons.crypto.Hashes;
import org.jspecify.annotations.Nullable;

/** A text in one fixed spelling: length before every value, so that no two texts spell the same. */
public final class SpelledText {

    private final StringBuilder text = new StringBuilder();

    public SpelledText add(@Nullable Object... values) {
        for (Object value : values) {
            String written = String.valueOf(value);
            text.append(written.length()).append(':').append(written).append('\n');
        }
        return this;
    }

    /** SHA-256, 64 lower-case hexadecimal digits. */
    public String hash() {
        return Hashes.sha256Hex(text.toString());
    }
}
