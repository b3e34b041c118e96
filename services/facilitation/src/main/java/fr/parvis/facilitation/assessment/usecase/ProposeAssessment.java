package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Proposes a missing assessment, or a visit; never what stands already (FAC-31), and no visit she cannot picture (FAC-33). */
@ApplicationScoped
public final class ProposeAssessment {

    private final CaseAccess access;
    private final AssessmentProposals proposals;
    private final Assessments assessments;
    private final Clock clock;

    ProposeAssessment(CaseAccess access, AssessmentProposals proposals, Assessments assessments, Clock clock) {
        this.access = access;
        this.proposals = proposals;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** What is proposed, and what she is told about it. */
    public record Command(CaseId caseId, ProposalKind kind, Focus focus, Told told) {}

    @WithTransaction
    public Uni<AssessmentProposal> handle(Participant participant, Command command) {
        requireComplete(command);
        return access.open(participant, command.caseId())
                .call(caze -> requireMissing(participant, caze, command))
                .map(caze -> proposal(participant, caze, command))
                .call(proposals::add);
    }

    private static void requireComplete(Command command) {
        if (!command.kind().isVisit()) {
            RecordAssessment.requireFocus(command.focus());
        } else if (!command.told().tellsOfTheMeeting()) {
            throw Problems.refused(FacilitationProblem.TOLD_INCOMPLETE, "told", "told-before-meeting");
        }
    }

    /** Only what whoever proposes may read counts: a refusal must not tell him what she keeps to herself. */
    private Uni<?> requireMissing(Participant participant, Case caze, Command command) {
        if (command.kind().isVisit()) {
            return Uni.createFrom().voidItem();
        }
        return assessments
                .stands(
                        caze.id(),
                        Visibility.readableBy(participant, caze.person()),
                        command.focus(),
                        LocalDate.now(clock))
                .invoke(stands -> {
                    if (stands) {
                        String field = command.focus().domain() == null ? "environment" : "domain";
                        throw Problems.refused(FacilitationProblem.ASSESSMENT_KNOWN, field, "stands-already");
                    }
                });
    }

    private AssessmentProposal proposal(Participant participant, Case caze, Command command) {
        // As the database keeps it: a page continues after this moment.
        Instant now = clock.instant();
        return new AssessmentProposal(
                UUID.randomUUID(),
                caze.id(),
                caze.person(),
                command.kind(),
                command.focus(),
                command.told(),
                participant.subject(),
                now,
                ProposalState.PROPOSED,
                null,
                0);
    }
}
