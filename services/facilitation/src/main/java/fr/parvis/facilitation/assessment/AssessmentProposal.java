package fr.parvis.facilitation.assessment;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Told;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something her facilitator would like to do to know her better, and only does if she agrees.
 *
 * @param focus what would be looked at; names something for an assessment
 * @param told what she is told before she is asked (PER-21)
 * @param proposedBy account subject of her facilitator
 * @param decided her last word, absent while she has said nothing
 */
public record AssessmentProposal(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ProposalKind kind,
        Focus focus,
        Told told,
        String proposedBy,
        Instant proposedAt,
        ProposalState state,
        @Nullable Decided decided,
        long version)
        implements OfCase {

    public AssessmentProposal answered(ProposalState answer, Decided word) {
        return new AssessmentProposal(
                id, caseId, person, kind, focus, told, proposedBy, proposedAt, answer, word, version);
    }
}
