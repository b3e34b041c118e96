package fr.parvis.supervision.practice;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.supervisor.Supervisor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outside supervisor of a session (SUP-02).
 *
 * @param supervisor the one chosen for it; absent: nobody was
 * @param present whether she was, or will be, there
 */
public record Presence(@Nullable Supervisor supervisor, boolean present) {

    void require(LocalDate day) {
        Supervisor chosen = supervisor;
        if (chosen == null) {
            throw Problems.refused(PracticeProblem.SUPERVISOR_MISSING, "supervisor", "supervisor-required");
        }
        if (!present) {
            throw Problems.refused(PracticeProblem.SUPERVISOR_MISSING, "supervisorPresent", "supervisor-required");
        }
        if (!chosen.contract().covers(day)) {
            throw Problems.refused(PracticeProblem.SUPERVISOR_NOT_UNDER_CONTRACT, "supervisor", "under-contract");
        }
    }
}
