package fr.parvis.facilitation.employerorder;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses what leads to one person: a reference, a telephone number, an e-mail address, a national number, a date of birth. It cannot know names;
 * who writes is told so.
 */
public final class OrderText {

    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
            Pattern.compile("(?:\\+33|\\b0)[ .-]?[1-9](?:[ .-]?\\d{2}){4}\\b"),
            Pattern.compile("\\b[12][ .]?\\d{2}[ .]?\\d{2}[ .]?(?:\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}\\b"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+"),
            Pattern.compile("(?iu)\\bn[ée]e?\\s+le\\b"));

    private OrderText() {}

    /** Refuses (422) a text with such a trace. */
    public static void check(String text) {
        if (TRACES.stream().anyMatch(trace -> trace.matcher(text).find())) {
            throw Problems.refused(FacilitationProblem.EMPLOYER_ORDER_REFUSED, "text", "leads-to-nobody");
        }
    }
}
