package fr.parvis.commons.web.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a text what leads to one person: a reference, a telephone number, an e-mail address, a national number (NIR), a birth. It cannot know
 * names; whoever writes is asked not to write any.
 */
public final class PersonTraces {

    private static final String REFERENCE = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";
    private static final String TELEPHONE =
            "(?:(?:\\+|\\b00) ?33\\)?[ .-]*(?:\\(0\\))?|\\b0)[ .-]?[1-9](?:[ ./-]?\\d{2}){4}(?!\\d)";
    /** Thirteen signs, with or without the two of the key. */
    private static final String NATIONAL_NUMBER =
            "(?<!\\d)[1-478](?:[ .-]?\\d{2}){2}[ .-]?(?:\\d{2}|2[ABab])(?:[ .-]?\\d{3}){2}(?:[ .-]?\\d{2})?(?!\\d)";

    private static final String EMAIL = "[\\w.+-]+@[\\w-]+\\.\\w+";
    private static final String BORN = "(?iu)(?<!\\p{L})n(?:é|[ée]e|é\\(e\\)|é[.·]e)s?,? (?:à (?:\\S+ ){1,4}?)?"
            + "(?:le\\b|(?:(?:en|vers|:) (?:\\p{L}+ )?)?\\d)";
    /** Without its accent it is the first half of a negation too, so a number has to follow. */
    private static final String BORN_UNACCENTED = "(?i)\\bne (?:le|en) \\d";

    private static final List<Pattern> TRACES = Stream.of(
                    REFERENCE, TELEPHONE, NATIONAL_NUMBER, EMAIL, BORN, BORN_UNACCENTED)
            .map(Pattern::compile)
            .toList();
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private PersonTraces() {}

    public static boolean in(String text) {
        String plain = plain(text);
        return TRACES.stream().anyMatch(trace -> trace.matcher(plain).find());
    }

    /** However its accents and spaces are written: composed, and with one space each. */
    public static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }
}
