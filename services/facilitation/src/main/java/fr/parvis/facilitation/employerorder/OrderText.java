package fr.parvis.facilitation.employerorder;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.text.PersonTraces;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.regex.Pattern;

/** Refuses what leads to one person. A whole date in figures is taken for one of birth: the day of an order has a field of its own. */
public final class OrderText {

    private static final Pattern WHOLE_DATE =
            Pattern.compile("(?<!\\d)(?:\\d{1,2}(?:([ /.-])\\d{1,2}\\1\\d{4}|([/.])\\d{1,2}\\2\\d{2})"
                    + "|(?:19|20)\\d{2}([/.-])\\d{1,2}\\3\\d{1,2})(?!\\d)");

    private OrderText() {}

    /** Refuses (422) a text with such a trace, however its accents and spaces are written. */
    public static void check(String text) {
        if (PersonTraces.in(text)
                || WHOLE_DATE.matcher(PersonTraces.plain(text)).find()) {
            throw Problems.refused(FacilitationProblem.EMPLOYER_ORDER_REFUSED, "text", "leads-to-nobody");
        }
    }
}
