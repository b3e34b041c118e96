package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reception interviews, notes and words kept under the person's key. */
public interface Interviews {

    Uni<Optional<Interview>> withId(UUID id);

    /** Read anew and locked until the transaction ends. */
    Uni<Optional<Interview>> lock(UUID id);

    /**
     * The one planned last first.
     *
     * @param after where the previous page ended; absent: from the last
     */
    Uni<List<Interview>> page(CaseId caseId, @Nullable Place after, int limit);

    Uni<List<Standing>> standings(CaseId caseId);

    Uni<Interview> add(Interview interview);

    Uni<Interview> save(Interview interview);

    /** A place in the list. */
    record Place(Instant enteredAt, UUID id) {}
}
