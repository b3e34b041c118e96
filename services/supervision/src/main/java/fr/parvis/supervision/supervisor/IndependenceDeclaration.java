package fr.parvis.supervision.supervisor;

import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;

/**
 * The days two papers were given, which the carrier keeps (SUP-03).
 *
 * @param declaredOn the supervisor declared her independence
 * @param agreedWithArsOn the ARS agreed to the choice; a day the carrier records, no signature
 */
public record IndependenceDeclaration(LocalDate declaredOn, LocalDate agreedWithArsOn) {

    /** The same, refused when one of the days has not come yet. */
    public static IndependenceDeclaration given(LocalDate declaredOn, LocalDate agreedWithArsOn, LocalDate today) {
        if (declaredOn.isAfter(today)) {
            throw Problems.refused(SupervisorProblem.PAPER_NOT_GIVEN, "declaredIndependentOn", "not-in-the-future");
        }
        if (agreedWithArsOn.isAfter(today)) {
            throw Problems.refused(SupervisorProblem.PAPER_NOT_GIVEN, "agreedWithArsOn", "not-in-the-future");
        }
        return new IndependenceDeclaration(declaredOn, agreedWithArsOn);
    }
}
