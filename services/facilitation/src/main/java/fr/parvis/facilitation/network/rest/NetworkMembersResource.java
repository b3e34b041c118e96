package fr.parvis.facilitation.network.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.network.usecase.ChangeMember;
import fr.parvis.facilitation.network.usecase.RemoveMember;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One member of a network; it is found only by who may open its case. */
@Path("/api/v1/network-members/{memberId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class NetworkMembersResource {

    private final Participants participants;
    private final ChangeMember changeMember;
    private final RemoveMember removeMember;

    NetworkMembersResource(Participants participants, ChangeMember changeMember, RemoveMember removeMember) {
        this.participants = participants;
        this.changeMember = changeMember;
        this.removeMember = removeMember;
    }

    @POST
    @Path("/change")
    @Idempotent
    public Uni<NetworkMemberResponse> changeMember(
            @PathParam("memberId") UUID memberId, @NotNull @Valid MemberChangeRequest request) {
        return participants
                .current()
                .chain(participant -> changeMember.handle(participant, request.command(memberId)))
                .map(NetworkMemberResponse::of);
    }

    @POST
    @Path("/deletion")
    @Idempotent
    @ResponseStatus(204)
    public Uni<Void> removeMember(@PathParam("memberId") UUID memberId, @NotNull @Valid MemberDeletionRequest request) {
        return participants.current().chain(participant -> removeMember.handle(participant, memberId, request.act()));
    }
}
