package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what was proposed to her and what she said, newest first. */
@ApplicationScoped
public final class ListAssessmentProposals {

    private final CaseAccess access;
    private final AssessmentProposals proposals;

    ListAssessmentProposals(CaseAccess access, AssessmentProposals proposals) {
        this.access = access;
        this.proposals = proposals;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, AssessmentProposals.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<AssessmentProposal>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.ASSESSMENT_PROPOSALS)
                .chain(() -> proposals.page(query.caseId(), query.after(), query.limit()));
    }
}
