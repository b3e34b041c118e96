package fr.parvis.facilitation.employerorder;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses what leads to one person: a reference, a telephone number, an e-mail address, a national number, a date of birth. It cannot know names;
 * who writes is told so. A whole date in figures is taken for one of birth: the day of an order has a field of its own.
 */
public final class OrderText {

    private static final String REFERENCE = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";
    private static final String TELEPHONE =
            "(?:(?:\\+|\\b00) ?33\\)?[ .-]*(?:\\(0\\))?|\\b0)[ .-]?[1-9](?:[ ./-]?\\d{2}){4}(?!\\d)";
    /** Thirteen signs, with or without the two of the key. */
    private static final String NATIONAL_NUMBER =
            "(?<!\\d)[1-478](?:[ .-]?\\d{2}){2}[ .-]?(?:\\d{2}|2[ABab])(?:[ .-]?\\d{3}){2}(?:[ .-]?\\d{2})?(?!\\d)";

    private static final String EMAIL = "[\\w.+-]+@[\\w-]+\\.\\w+";
    private static final String DAY_FIRST =
            "(?<!\\d)\\d{1,2}(?:([ /.-])\\d{1,2}\\1\\d{4}|([/.])\\d{1,2}\\2\\d{2})(?!\\d)";
    private static final String YEAR_FIRST = "(?<!\\d)(?:19|20)\\d{2}([/.-])\\d{1,2}\\1\\d{1,2}(?!\\d)";
    private static final String BORN = "(?iu)(?<!\\p{L})n(?:é|[ée]e|é\\(e\\)|é[.·]e)s?,? (?:à (?:\\S+ ){1,4}?)?"
            + "(?:le\\b|(?:(?:en|vers|:) (?:\\p{L}+ )?)?\\d)";
    /** Without its accent it is the first half of a negation too, so a number has to follow. */
    private static final String BORN_UNACCENTED = "(?i)\\bne (?:le|en) \\d";

    private static final List<Pattern> TRACES = Stream.of(
                    REFERENCE, TELEPHONE, NATIONAL_NUMBER, EMAIL, DAY_FIRST, YEAR_FIRST, BORN, BORN_UNACCENTED)
            .map(Pattern::compile)
            .toList();
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private OrderText() {}

    /** Refuses (422) a text with such a trace, however its accents and spaces are written. */
    public static void check(String text) {
        String plain =
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        if (TRACES.stream().anyMatch(trace -> trace.matcher(plain).find())) {
            throw Problems.refused(FacilitationProblem.EMPLOYER_ORDER_REFUSED, "text", "leads-to-nobody");
        }
    }
}
