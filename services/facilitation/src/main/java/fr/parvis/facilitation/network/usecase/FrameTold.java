package fr.parvis.facilitation.network.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refuses a day on which nothing can have been told yet. */
final class FrameTold {

    private FrameTold() {}

    static void require(@Nullable LocalDate toldOn, LocalDate today) {
        if (toldOn != null && toldOn.isAfter(today)) {
            throw Problems.refused(FacilitationProblem.NETWORK_DAY, "frameToldDate", "not-in-the-future");
        }
    }
}
