package fr.parvis.commons.web.rest;

import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day in a query, held to the years that days in a body are held to: Java counts days that the database does not. What is no day at all is refused
 * before, when the parameter is read as a {@link LocalDate}.
 */
public final class QueryDay {

    private QueryDay() {}

    /**
     * The day as it was asked for, or the usual one.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 400 naming the parameter, rule {@code year}
     */
    public static LocalDate or(LocalDate usual, String parameter, @Nullable LocalDate asked) {
        LocalDate day = asked == null ? usual : asked;
        require(parameter, day);
        return day;
    }

    /**
     * Nothing is asked of a day that is not given.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 400 naming the parameter, rule {@code year}
     */
    public static void require(String parameter, @Nullable LocalDate asked) {
        if (asked != null && (asked.getYear() < WrittenTime.FIRST || asked.getYear() > WrittenTime.LAST)) {
            throw Problems.invalidParameter(
                    parameter, "year", Map.of("min", WrittenTime.FIRST, "max", WrittenTime.LAST));
        }
    }
}
