package fr.parvis.cooperation.community.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.community.usecase.ListCommunities;
import fr.parvis.cooperation.community.usecase.RegisterCommunity;
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

/** The Communautés 360 of the region. */
@Path("/api/v1/communities")
@Tag(name = "communities")
final class CommunitiesResource {

    private final RegisterCommunity register;
    private final ListCommunities list;
    private final Paging paging;

    CommunitiesResource(RegisterCommunity register, ListCommunities list, Paging paging) {
        this.register = register;
        this.list = list;
        this.paging = paging;
    }

    /** All Communautés 360, in the order of their codes. */
    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.PROVIDER, Roles.SIGNATORY})
    public Uni<RestResponse<Page<CommunityResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "communities");
        return list.handle(page)
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> row.community().code()).map(CommunityResponses::of)));
    }

    /** Enters a Communauté 360 in the directory. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    @ResponseStatus(201)
    public Uni<RestResponse<CommunityResponse>> register(@NotNull @Valid RegisterCommunityRequest request) {
        return register.handle(CommunityResponses.toCommunity(request))
                .map(entry -> ResponseBuilder.create(RestResponse.Status.CREATED, CommunityResponses.of(entry))
                        .build());
    }
}
