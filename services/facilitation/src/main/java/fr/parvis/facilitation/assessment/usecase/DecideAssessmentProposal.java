package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.TakeDecision;
import fr.parvis.facilitation.sharing.TakeDecision.About;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Takes her yes or no to a proposal; a no at any time, also after a yes and in a closed case. */
@ApplicationScoped
public final class DecideAssessmentProposal {

    private final CaseAccess access;
    private final AssessmentProposals proposals;
    private final TakeDecision decisions;

    DecideAssessmentProposal(CaseAccess access, AssessmentProposals proposals, TakeDecision decisions) {
        this.access = access;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /** Her word. */
    public record Command(UUID proposal, boolean agreed, Act act) {

        HerWord word() {
            return HerWord.of(!agreed);
        }

        ProposalState answer() {
            return agreed ? ProposalState.AGREED : ProposalState.DECLINED;
        }
    }

    @WithTransaction
    public Uni<AssessmentProposal> handle(Participant participant, Command command) {
        return access.hearing(participant, proposals.withId(command.proposal()), command.word())
                .chain(found -> found.thing().state() == command.answer()
                        ? access.alreadySo(participant, found.caze(), Part.ASSESSMENT_PROPOSALS, found.thing())
                        : decide(participant, found.caze(), found.thing(), command));
    }

    private Uni<AssessmentProposal> decide(
            Participant participant, Case caze, AssessmentProposal proposal, Command command) {
        if (command.agreed()) {
            LateEntry entry = new LateEntry(command.act());
            entry.requireSince(proposal.proposedAt());
            entry.requireAfter(Optional.ofNullable(proposal.decided()).map(Decided::at));
        }
        return decisions
                .handle(
                        new About(participant, caze, proposal.id().toString(), ActAnswer.yes(command.agreed())),
                        command.act())
                .chain(decided -> proposals.save(proposal.answered(command.answer(), decided)));
    }
}
