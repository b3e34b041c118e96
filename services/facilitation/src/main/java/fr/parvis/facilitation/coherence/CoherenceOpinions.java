package fr.parvis.facilitation.coherence;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opinions, kept under the person's key. */
public interface CoherenceOpinions {

    Uni<Optional<CoherenceOpinion>> withId(UUID id);

    /** Read anew and locked until the transaction ends, so that of two releases at once one comes second. */
    Uni<Optional<CoherenceOpinion>> lock(UUID id);

    /** Newest first. */
    Uni<List<CoherenceOpinion>> of(CaseId caseId);

    Uni<Void> add(CoherenceOpinion opinion);

    Uni<CoherenceOpinion> save(CoherenceOpinion opinion);
}
