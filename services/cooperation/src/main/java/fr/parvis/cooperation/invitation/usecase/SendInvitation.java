package fr.parvis.cooperation.invitation.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.AntennaConfig;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.community.Communities;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import fr.parvis.cooperation.invitation.Invitations;
import fr.parvis.cooperation.protocol.ProtocolProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Invites a dispositif that another institution funds to agree with a Communauté 360 of the directory. */
@ApplicationScoped
public final class SendInvitation {

    private final Invitations invitations;
    private final Communities communities;
    private final AntennaConfig antenna;
    private final Days days;
    private final Ids ids;

    public SendInvitation(Invitations invitations, Communities communities, AntennaConfig antenna, Days days, Ids ids) {
        this.invitations = invitations;
        this.communities = communities;
        this.antenna = antenna;
        this.days = days;
        this.ids = ids;
    }

    /** The carrier invites for each Communauté 360, a Communauté 360 for itself. */
    @WithTransaction
    public Uni<InvitationToConvene> handle(String community, Member member, InvitationToConvene.Guest guest) {
        InvitationToConvene.Sent sent = new InvitationToConvene.Sent(days.today(), member.subject());
        InvitationToConvene invitation = InvitationToConvene.send(ids.next(), antenna.code(), community, guest, sent);
        return communities
                .find(community)
                .map(known -> known.filter(
                                one -> member.isCarrier() || one.code().equals(member.party()))
                        .orElseThrow(() ->
                                Problems.refused(ProtocolProblem.COMMUNITY_UNKNOWN, "community", "unknown-community")))
                .chain(() -> invitations.add(invitation))
                .replaceWith(invitation);
    }
}
