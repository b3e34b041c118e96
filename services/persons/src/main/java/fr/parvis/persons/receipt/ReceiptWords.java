package fr.parvis.persons.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The French words for every code a receipt may hold; a code without words stops the test, never a reader. */
public final class ReceiptWords {

    private static final String FILE = "/receipts/words_fr.properties";

    private final Properties words;

    private ReceiptWords(Properties words) {
        this.words = words;
    }

    /** Reads the words that come with the program. */
    public static ReceiptWords load() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ReceiptWords.class.getResourceAsStream(FILE), FILE), UTF_8)) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ReceiptWords(words);
    }

    /** {@code ConsentPurpose.DIGITAL_LOCKER} → the words under {@code consent-purpose.digital-locker}. */
    public String of(Enum<?> code) {
        return of(keyOf(code));
    }

    static String keyOf(Enum<?> code) {
        return kebab(code.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")) + "."
                + kebab(code.name());
    }

    /** Every key there are words for. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * The words under a key.
     *
     * @throws IllegalArgumentException if there are none: a mistake in the program
     */
    public String of(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
