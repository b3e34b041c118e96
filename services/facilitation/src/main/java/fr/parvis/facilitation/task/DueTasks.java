package fr.parvis.facilitation.task;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due, as it stands at the moment of asking; what is due first comes first. */
public interface DueTasks {

    /**
     * In the running cases of a facilitator.
     *
     * @param until last day that is asked for
     * @param after place the page before ended at
     */
    Uni<List<DueTask>> of(String facilitator, LocalDate until, @Nullable Place after, int limit);

    /** How many in the running cases of a facilitator, up to that day. */
    Uni<DueCount> count(String facilitator, LocalDate today);

    /** In one case. */
    Uni<List<DueTask>> of(CaseId caseId, LocalDate until);

    /** Where a page ended: no two tasks share a place. */
    record Place(LocalDate dueOn, TaskKind kind, UUID object) {

        public static Place of(DueTask task) {
            return new Place(task.dueOn(), task.kind(), task.object());
        }
    }
}
