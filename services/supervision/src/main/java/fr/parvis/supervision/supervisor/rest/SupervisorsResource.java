package fr.parvis.supervision.supervisor.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.supervisor.usecase.ListSupervisors;
import fr.parvis.supervision.supervisor.usecase.RegisterSupervisor;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Outside supervisors. Demand and offer, each its own. */
@Path("/api/v1/supervisors")
@Tag(name = "supervisors")
final class SupervisorsResource {

    private final RegisterSupervisor register;
    private final ListSupervisors list;
    private final Ids ids;
    private final Days days;
    private final Paging paging;

    SupervisorsResource(RegisterSupervisor register, ListSupervisors list, Ids ids, Days days, Paging paging) {
        this.register = register;
        this.list = list;
        this.ids = ids;
        this.days = days;
        this.paging = paging;
    }

    /** Supervisors of this side, past ones included. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<RestResponse<Page<SupervisorResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "supervisors");
        return list.handle(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, row -> row.id().toString()).map(SupervisorResponse::of)));
    }

    /** Registers a supervisor; refused when the carrier, an employer of facilitators or a Communauté 360 employs her. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.SIGNATORY})
    @ResponseStatus(201)
    public Uni<RestResponse<SupervisorResponse>> register(@NotNull @Valid RegisterSupervisorRequest request) {
        return register.handle(request.toSupervisor(ids.next(), days.today()))
                .map(registered -> ResponseBuilder.create(
                                RestResponse.Status.CREATED, SupervisorResponse.of(registered))
                        .build());
    }
}
