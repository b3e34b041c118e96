package fr.parvis.cooperation.invitation.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.invitation.InvitationProblem;
import fr.parvis.cooperation.invitation.InvitationState;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import fr.parvis.cooperation.invitation.Invitations;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps what the invited dispositif answered, which has no account here. */
@ApplicationScoped
public final class AnswerInvitation {

    private final Invitations invitations;
    private final Days days;

    public AnswerInvitation(Invitations invitations, Days days) {
        this.invitations = invitations;
        this.days = days;
    }

    @WithTransaction
    public Uni<InvitationToConvene> handle(UUID id, Member member, InvitationState answer, LocalDate answeredOn) {
        return invitations
                .find(id)
                .map(found -> found.filter(
                                one -> member.isCarrier() || one.community().equals(member.party()))
                        .orElseThrow(Problems::notFound))
                .map(found -> found.answer(answer, answeredOn, days.today()))
                .call(this::save);
    }

    private Uni<Void> save(InvitationToConvene answered) {
        return invitations
                .saveAnswer(answered)
                .invoke(saved -> {
                    if (!saved) {
                        throw new ProblemException(InvitationProblem.INVITATION_ANSWERED);
                    }
                })
                .replaceWithVoid();
    }
}
