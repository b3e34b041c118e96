package fr.parvis.facilitation.refusal;

import fr.parvis.commons.web.problem.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which something is said to have happened: today or before, Europe/Paris. */
public final class PastDay {

    private PastDay() {}

    /**
     * Nothing is asked of a day that is not given.
     *
     * @param field as the caller wrote it
     * @throws fr.parvis.commons.web.problem.ProblemException 422 {@code day-in-future}, naming the field
     */
    public static void require(@Nullable LocalDate day, Clock clock, String field) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw Problems.refused(FacilitationProblem.DAY_IN_FUTURE, field, "not-in-the-future");
        }
    }
}
