package fr.parvis.facilitation.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * One step of the proposed pathway (FAC-38).
 *
 * @param objective number of the objective it serves: the priority of a brake, as on the form
 * @param plannedOn one or several days; none while none is planned
 * @param intendedOperator who is thought of for it; empty while nobody is
 */
public record PathwayStep(int objective, String title, List<LocalDate> plannedOn, String intendedOperator) {

    public PathwayStep {
        plannedOn = List.copyOf(plannedOn);
    }
}
