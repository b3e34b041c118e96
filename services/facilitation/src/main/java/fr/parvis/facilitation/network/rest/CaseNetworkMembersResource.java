package fr.parvis.facilitation.network.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.network.usecase.AddMember;
import fr.parvis.facilitation.network.usecase.ListNetwork;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Her network. There is no list of members without a case, and none of two cases together (FAC-91). */
@Path("/api/v1/cases/{caseId}/network-members")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseNetworkMembersResource {

    private final Participants participants;
    private final ListNetwork listNetwork;
    private final AddMember addMember;
    private final Paging paging;

    CaseNetworkMembersResource(Participants participants, ListNetwork listNetwork, AddMember addMember, Paging paging) {
        this.participants = participants;
        this.listNetwork = listNetwork;
        this.addMember = addMember;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<NetworkMemberResponse>>> listMembers(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "network|" + caseId);
        long after = Objects.requireNonNullElse(page.place(at -> at.number(0)), 0L);
        return participants
                .current()
                .chain(participant ->
                        listNetwork.handle(participant, new ListNetwork.Query(new CaseId(caseId), after, page.fetch())))
                .map(lines -> paging.answer(
                        uri,
                        paging.page(page, lines, line -> Long.toString(line.number()))
                                .map(line -> NetworkMemberResponse.of(line.member()))));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<NetworkMemberResponse> addMember(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewMemberRequest request) {
        return participants
                .current()
                .chain(participant -> addMember.handle(participant, request.command(new CaseId(caseId))))
                .map(NetworkMemberResponse::of);
    }
}
