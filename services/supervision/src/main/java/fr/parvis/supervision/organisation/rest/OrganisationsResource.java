package fr.parvis.supervision.organisation.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Ids;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.usecase.ListOrganisations;
import fr.parvis.supervision.organisation.usecase.RegisterOrganisation;
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

/** The employers independence is judged by. Demand and offer, each its own. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
final class OrganisationsResource {

    private final RegisterOrganisation register;
    private final ListOrganisations list;
    private final Ids ids;
    private final Paging paging;

    OrganisationsResource(RegisterOrganisation register, ListOrganisations list, Ids ids, Paging paging) {
        this.register = register;
        this.list = list;
        this.ids = ids;
        this.paging = paging;
    }

    /** Carrier, employers of facilitators and employers of Communautés 360. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.SIGNATORY})
    public Uni<RestResponse<Page<OrganisationResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "organisations");
        return list.handle(page)
                .map(rows -> paging.answer(
                        uri, paging.page(page, rows, row -> row.id().toString()).map(OrganisationResponse::of)));
    }

    /** Enters a legal entity; refused while it employs a supervisor of this antenna. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.SIGNATORY})
    @ResponseStatus(201)
    public Uni<RestResponse<OrganisationResponse>> register(@NotNull @Valid RegisterOrganisationRequest request) {
        Organisation organisation =
                new Organisation(ids.next(), request.part(), request.employer().toEmployer());
        return register.handle(organisation)
                .map(entered -> ResponseBuilder.create(RestResponse.Status.CREATED, OrganisationResponse.of(entered))
                        .build());
    }
}
