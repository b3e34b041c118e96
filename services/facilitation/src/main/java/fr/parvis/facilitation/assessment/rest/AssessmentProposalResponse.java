package fr.parvis.facilitation.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Told;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed to her, and what she said.
 *
 * @param decidedAt when she said it; absent while she has said nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentProposalResponse(
        UUID id,
        ProposalKind kind,
        @Nullable FunctioningDomain domain,
        @Nullable AssessmentEnvironment environment,
        Told told,
        String proposedBy,
        Instant proposedAt,
        ProposalState state,
        @Nullable Instant decidedAt,
        @Nullable UUID actId) {

    static AssessmentProposalResponse of(AssessmentProposal proposal) {
        Decided decided = proposal.decided();
        return new AssessmentProposalResponse(
                proposal.id(),
                proposal.kind(),
                proposal.focus().domain(),
                proposal.focus().environment(),
                proposal.told(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.state(),
                decided == null ? null : decided.at(),
                decided == null ? null : decided.act());
    }
}
