package fr.parvis.facilitation.referent;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two names are one however they are written: without regard to case, accents, ligatures, hyphens, titles, and which of first and last name comes first.
 * Somebody else of the same name is not told apart.
 */
final class SameName {

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> LETTERS =
            Map.of("œ", "oe", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ß", "ss");

    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "mx", "dr", "madame", "monsieur", "mademoiselle", "docteur");

    private SameName() {}

    static boolean holds(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(plain.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .toList();
    }
}
