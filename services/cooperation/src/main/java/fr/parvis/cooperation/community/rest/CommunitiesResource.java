package fr.parvis.cooperation.community.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @APIResponse(
            responseCode = "200",
            description = "One page in the order of the codes; Link rel=next when another follows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommunityPage.class)))
    public Uni<Response> list(
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
    @APIResponse(
            responseCode = "201",
            description = "Entered in the directory",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommunityResponse.class)))
    public Uni<Response> register(@NotNull @Valid RegisterCommunityRequest request) {
        return register.handle(CommunityResponses.toCommunity(request))
                .map(entry -> Response.status(Response.Status.CREATED)
                        .entity(CommunityResponses.of(entry))
                        .build());
    }

    /** Shape of a page, for the API description. */
    record CommunityPage(
            List<CommunityResponse> items, @Nullable String next) {}
}
