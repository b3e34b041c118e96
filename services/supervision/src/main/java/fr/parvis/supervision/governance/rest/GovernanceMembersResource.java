package fr.parvis.supervision.governance.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.governance.usecase.ReadGovernance;
import fr.parvis.supervision.governance.usecase.SeatMember;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Seats of the governance body by college. Neutral side only. */
@Path("/api/v1/governance-members")
@Tag(name = "governance")
final class GovernanceMembersResource {

    private final SeatMember seat;
    private final ReadGovernance read;
    private final Ids ids;
    private final Paging paging;

    GovernanceMembersResource(SeatMember seat, ReadGovernance read, Ids ids, Paging paging) {
        this.seat = seat;
        this.read = read;
        this.ids = ids;
        this.paging = paging;
    }

    /** Seats, ended ones included. */
    @GET
    @RolesAllowed({Roles.GOVERNANCE, Roles.ARS})
    public Uni<RestResponse<Page<GovernanceMemberResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "governance-members");
        return read.members(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, row -> row.id().toString()).map(GovernanceMemberResponse::of)));
    }

    /** Opens a seat. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE)
    @ResponseStatus(201)
    public Uni<RestResponse<GovernanceMemberResponse>> open(@NotNull @Valid SeatMemberRequest request) {
        return seat.open(request.toMember(ids.next()))
                .map(opened -> ResponseBuilder.create(RestResponse.Status.CREATED, GovernanceMemberResponse.of(opened))
                        .build());
    }

    /** Notes the last day of a seat. */
    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE)
    public Uni<GovernanceMemberResponse> end(@PathParam("id") UUID id, @NotNull @Valid EndSeatRequest request) {
        return seat.end(id, request.until()).map(GovernanceMemberResponse::of);
    }
}
