package fr.parvis.facilitation.structure.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.LocalDate;

/** Refuses a day that has not come yet. */
final class Days {

    private Days() {}

    static void require(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw Problems.refused(FacilitationProblem.STRUCTURE_DAY, field, "not-in-the-future");
        }
    }
}
