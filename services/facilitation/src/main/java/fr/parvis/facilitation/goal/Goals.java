package fr.parvis.facilitation.goal;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Her goals. The port has no way to change words or to take a goal away. */
public interface Goals {

    Uni<Optional<Goal>> withId(UUID id);

    /**
     * Newest first.
     *
     * @param before place of the last one already shown
     */
    Uni<List<Goal>> page(CaseId caseId, @Nullable Long before, int limit);

    Uni<Void> add(Goal goal);

    /** Keeps the state; fails when somebody else changed it since it was read. */
    Uni<Goal> save(Goal goal);
}
