package fr.parvis.supervision.governance;

import fr.parvis.commons.web.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses what leads to one person: a reference, a telephone number, an e-mail address, a national number, a date of birth. It cannot know names;
 * whoever records is asked not to write any.
 */
final class DecisionText {

    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
            Pattern.compile("(?:\\+33|\\b0)[ .-]?[1-9](?:[ .-]?\\d{2}){4}\\b"),
            Pattern.compile("\\b[12][ .]?\\d{2}[ .]?\\d{2}[ .]?(?:\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}\\b"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+"),
            Pattern.compile("(?iu)\\bn[ée]e?\\s+le\\b"));

    private DecisionText() {}

    static String require(String text) {
        if (TRACES.stream().anyMatch(trace -> trace.matcher(text).find())) {
            throw Problems.refused(GovernanceProblem.TEXT_LEADS_TO_A_PERSON, "text", "leads-to-nobody");
        }
        return text.strip();
    }
}
