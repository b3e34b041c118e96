package fr.parvis.facilitation.assessment;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was proposed to her, and what she said. */
public interface AssessmentProposals {

    Uni<Optional<AssessmentProposal>> withId(UUID id);

    /**
     * Newest first.
     *
     * @param after where the previous page ended; absent: from the newest
     */
    Uni<List<AssessmentProposal>> page(CaseId caseId, @Nullable Place after, int limit);

    /** Whether one of that kind is agreed to, by a word of hers of before that moment. */
    Uni<Boolean> agreed(CaseId caseId, ProposalKind kind, Instant before);

    Uni<Void> add(AssessmentProposal proposal);

    /** Keeps what she says; fails when it changed since it was read. */
    Uni<AssessmentProposal> save(AssessmentProposal proposal);

    /** A place in the list. */
    record Place(Instant proposedAt, UUID id) {}
}
