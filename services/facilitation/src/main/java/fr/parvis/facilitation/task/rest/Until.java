package fr.parvis.facilitation.task.rest;

import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last day somebody asks for. */
final class Until {

    private static final int WEEKS_AHEAD = 2;
    private static final int YEARS = 2;

    private Until() {}

    /**
     * Two weeks ahead when none is said.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 400 when it is no day, or more than two years away
     */
    static LocalDate of(@Nullable String asked, LocalDate today) {
        if (asked == null) {
            return today.plusWeeks(WEEKS_AHEAD);
        }
        try {
            return near(LocalDate.parse(asked), today);
        } catch (DateTimeParseException noDay) {
            throw Problems.invalidParameter("until", "invalid", Map.of());
        }
    }

    private static LocalDate near(LocalDate asked, LocalDate today) {
        LocalDate first = today.minusYears(YEARS);
        LocalDate last = today.plusYears(YEARS);
        if (asked.isBefore(first) || asked.isAfter(last)) {
            throw Problems.invalidParameter("until", "between", Map.of("min", first, "max", last));
        }
        return asked;
    }
}
