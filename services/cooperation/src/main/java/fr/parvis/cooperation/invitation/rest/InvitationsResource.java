package fr.parvis.cooperation.invitation.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.rest.CurrentMember;
import fr.parvis.cooperation.invitation.usecase.AnswerInvitation;
import fr.parvis.cooperation.invitation.usecase.ListInvitations;
import fr.parvis.cooperation.invitation.usecase.SendInvitation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invitations to agree with a Communauté 360: the carrier's for all, a Communauté 360's for itself. */
@Path("/api/v1/convention-invitations")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
@Tag(name = "invitations")
final class InvitationsResource {

    private final SendInvitation send;
    private final AnswerInvitation answer;
    private final ListInvitations list;
    private final CurrentMember member;
    private final Paging paging;

    InvitationsResource(
            SendInvitation send, AnswerInvitation answer, ListInvitations list, CurrentMember member, Paging paging) {
        this.send = send;
        this.answer = answer;
        this.list = list;
        this.member = member;
        this.paging = paging;
    }

    /** Keeps that a dispositif was invited. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<InvitationResponse> send(@NotNull @Valid SendInvitationRequest request) {
        return send.handle(request.community(), member.get(), request.toGuest()).map(InvitationResponse::of);
    }

    /** Invitations, the last one first. */
    @GET
    public Uni<RestResponse<Page<InvitationResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "convention-invitations");
        return list.handle(page, member.get())
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> Position.of(row.sent().on(), row.id()))
                                .map(InvitationResponse::of)));
    }

    /** Keeps what it answered, once. */
    @POST
    @Path("{id}/answer")
    @Idempotent
    public Uni<InvitationResponse> answer(@PathParam("id") UUID id, @NotNull @Valid AnswerInvitationRequest request) {
        return answer.handle(id, member.get(), request.state(), request.answeredOn())
                .map(InvitationResponse::of);
    }
}
