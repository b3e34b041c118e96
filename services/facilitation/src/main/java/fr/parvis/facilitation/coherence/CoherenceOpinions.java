package fr.parvis.facilitation.coherence;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opinions, kept under the person's key. */
public interface CoherenceOpinions {

    Uni<Optional<CoherenceOpinion>> withId(UUID id);

    /** Newest first. */
    Uni<List<CoherenceOpinion>> of(CaseId caseId);

    Uni<Void> add(CoherenceOpinion opinion);

    Uni<CoherenceOpinion> save(CoherenceOpinion opinion);
}
