package fr.parvis.facilitation.referent;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether two names are one however they are written: without regard to case, accents, hyphens, and which of first and last name comes first.
 * Somebody else of the same name is not told apart.
 */
final class SameName {

    private SameName() {}

    static boolean holds(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
