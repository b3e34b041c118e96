package fr.parvis.commons.crypto.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a row for ever: a number that changes with every letter of it and, without the salt, fits any row. The row's own number is not in
 * it (it stands beside, see {@link Merkle}), so that two rows whose contents were exchanged are told from two that were changed.
 */
public final class Leaf {

    /** Stands where a row was gone before it was sealed. */
    public static final String NONE = "0".repeat(64);

    private static final String DOMAIN = "parvis chain leaf 1";

    private Leaf() {}

    /** A column by the name it has in the leaf, and its value as text; null is another value than the empty text. */
    public record Field(String name, @Nullable String value) {}

    /**
     * The leaf of a row, 64 hex digits.
     *
     * @param log which log the row stands in
     * @param salt hex digits of at least 16 random bytes
     */
    public static String of(String log, String salt, List<Field> fields) {
        Sha256 hash = Sha256.of(DOMAIN).text(log).hex(salt).number(fields.size());
        for (Field field : fields) {
            hash.text(field.name()).number(field.value() == null ? 0 : 1);
            hash.text(field.value() == null ? "" : field.value());
        }
        return hash.end();
    }
}
