package fr.parvis.cooperation.invitation.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import fr.parvis.cooperation.invitation.Invitations;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Invitations: the carrier reads all, a Communauté 360 those to agree with it. */
@ApplicationScoped
public final class ListInvitations {

    private final Invitations invitations;

    public ListInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @WithSession
    public Uni<List<InvitationToConvene>> handle(PageRequest page, Member member) {
        return invitations.page(page, member.onlyParty());
    }
}
