package fr.parvis.facilitation.lifeproject;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.LocalDate;
import java.time.Period;

/** The day by which she looks at her life project again: compulsory, after today, and not too far off (FAC-24). */
public final class NextCheck {

    private NextCheck() {}

    /**
     * Checks the day.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException when it is today, past, or further off than agreed
     */
    public static void require(LocalDate day, LocalDate today, Period within) {
        if (!day.isAfter(today)) {
            throw refused("in-the-future");
        }
        if (day.isAfter(today.plus(within))) {
            throw refused("not-too-far-off");
        }
    }

    private static ProblemException refused(String rule) {
        return Problems.refused(FacilitationProblem.NEXT_CHECK_DATE, "nextCheckOn", rule);
    }
}
