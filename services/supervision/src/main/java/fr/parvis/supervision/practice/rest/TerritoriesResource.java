package fr.parvis.supervision.practice.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.practice.Territory;
import fr.parvis.supervision.practice.usecase.ListTerritories;
import fr.parvis.supervision.practice.usecase.RegisterTerritory;
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

/** Where groups of practice analysis gather. Demand and offer, each its own. */
@Path("/api/v1/territories")
@Tag(name = "practice analysis")
final class TerritoriesResource {

    private final RegisterTerritory register;
    private final ListTerritories list;
    private final Paging paging;

    TerritoriesResource(RegisterTerritory register, ListTerritories list, Paging paging) {
        this.register = register;
        this.list = list;
        this.paging = paging;
    }

    /** Territories of this side, in the order of their codes. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SUPERVISOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<RestResponse<Page<TerritoryResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "territories");
        return list.handle(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, Territory::code).map(TerritoryResponse::of)));
    }

    /** Enters a territory; from then on a session is due in it each month. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.SIGNATORY})
    @ResponseStatus(201)
    public Uni<RestResponse<TerritoryResponse>> register(@NotNull @Valid RegisterTerritoryRequest request) {
        return register.handle(request.toTerritory())
                .map(entered -> ResponseBuilder.create(RestResponse.Status.CREATED, TerritoryResponse.of(entered))
                        .build());
    }
}
