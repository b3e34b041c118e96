package fr.parvis.data.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Place names as people type them: accents, hyphens, apostrophes, capitals and "St" for "Saint" do not matter. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");

    private Names() {}

    static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var words = NOT_LETTER_OR_DIGIT.matcher(plain).replaceAll(" ").strip();
        return SAINTE.matcher(SAINT.matcher(words).replaceAll("saint")).replaceAll("sainte");
    }
}
