package fr.parvis.supervision.staff.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.staff.LineManager;
import fr.parvis.supervision.staff.usecase.DeclareLineManager;
import fr.parvis.supervision.staff.usecase.ReadStaff;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may be named as a line manager. Demand side only. */
@Path("/api/v1/line-managers")
@Tag(name = "line management")
final class LineManagersResource {

    private final DeclareLineManager declare;
    private final ReadStaff read;
    private final CurrentCaller caller;
    private final Paging paging;

    LineManagersResource(DeclareLineManager declare, ReadStaff read, CurrentCaller caller, Paging paging) {
        this.declare = declare;
        this.read = read;
        this.caller = caller;
        this.paging = paging;
    }

    /** Declares the caller herself as a line manager without a function on the offer side; again, to renew it. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Uni<LineManagerResponse> declare(@NotNull @Valid DeclareLineManagerRequest request) {
        return declare.handle(caller.get().subject(), request.siren(), request.offerFunction())
                .map(LineManagerResponse::of);
    }

    /** Line managers who declared themselves. */
    @GET
    @RolesAllowed(Roles.MANAGER)
    public Uni<RestResponse<Page<LineManagerResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "line-managers");
        return read.managers(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, LineManager::account).map(LineManagerResponse::of)));
    }
}
