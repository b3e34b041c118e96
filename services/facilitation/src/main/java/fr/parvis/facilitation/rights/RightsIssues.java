package fr.parvis.facilitation.rights;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Her rights log. Nothing in it can be changed or taken out but with all of hers. */
public interface RightsIssues {

    Uni<Optional<RightsIssue>> withId(UUID id);

    /**
     * Newest first, each with its steps in the order they were written.
     *
     * @param before number of the last entry of the previous page; absent: from the newest
     */
    Uni<List<Entry>> page(CaseId caseId, @Nullable Long before, int limit);

    Uni<Void> add(RightsIssue issue, RightsStep first);

    Uni<Void> addStep(RightsIssue issue, RightsStep next);

    /** An entry, its place in the list, and its steps. */
    record Entry(long number, RightsIssue issue, List<RightsStep> steps) {

        public Entry {
            steps = List.copyOf(steps);
        }

        /** Over when the last thing said is what came of it; a later step takes it up again. */
        public boolean open() {
            return steps.isEmpty() || steps.getLast().what().kind() != StepKind.OUTCOME;
        }
    }
}
