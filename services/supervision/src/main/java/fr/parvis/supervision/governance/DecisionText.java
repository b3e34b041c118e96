package fr.parvis.supervision.governance;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.commons.web.text.PersonTraces;
import java.util.regex.Pattern;

/** Refuses what leads to one person; the days of meetings and decisions may be written. */
final class DecisionText {

    /** Also where no number follows. */
    private static final Pattern BORN = Pattern.compile("(?iu)\\bn[ée]e?\\s+le\\b");

    private DecisionText() {}

    static String require(String text) {
        if (PersonTraces.in(text) || BORN.matcher(text).find()) {
            throw Problems.refused(GovernanceProblem.TEXT_LEADS_TO_A_PERSON, "text", "leads-to-nobody");
        }
        return text.strip();
    }
}
