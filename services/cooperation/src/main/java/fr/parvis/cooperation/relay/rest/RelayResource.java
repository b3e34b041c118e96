package fr.parvis.cooperation.relay.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.rest.CurrentMember;
import fr.parvis.cooperation.relay.usecase.CloseHandover;
import fr.parvis.cooperation.relay.usecase.ListHandovers;
import fr.parvis.cooperation.relay.usecase.ReleaseContact;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contacts of agreements that leave, and the handovers this opens: each party its own, the carrier all. */
@Path("/api/v1")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
@Tag(name = "agreements")
final class RelayResource {

    private final ReleaseContact release;
    private final CloseHandover close;
    private final ListHandovers list;
    private final CurrentMember member;
    private final Paging paging;

    RelayResource(
            ReleaseContact release, CloseHandover close, ListHandovers list, CurrentMember member, Paging paging) {
        this.release = release;
        this.close = close;
        this.list = list;
        this.member = member;
        this.paging = paging;
    }

    /** The contact leaves today, which opens a handover. */
    @POST
    @Path("agreement-contacts/{id}/end")
    @Idempotent
    public Uni<HandoverResponse> leave(@PathParam("id") UUID id) {
        return release.handle(id, member.get()).map(HandoverResponse::of);
    }

    /** Handovers still to be done, the most urgent first. */
    @GET
    @Path("handovers")
    public Uni<RestResponse<Page<HandoverResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "handovers");
        return list.handle(page, member.get())
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> Position.of(row.dueOn(), row.id()))
                                .map(HandoverResponse::of)));
    }

    /** Says who holds it now and what was passed on. */
    @POST
    @Path("handovers/{id}/closing")
    @Idempotent
    public Uni<HandoverResponse> close(@PathParam("id") UUID id, @NotNull @Valid CloseHandoverRequest request) {
        return close.handle(
                        id,
                        member.get(),
                        request.successor(),
                        request.passedOn().strip())
                .map(HandoverResponse::of);
    }
}
