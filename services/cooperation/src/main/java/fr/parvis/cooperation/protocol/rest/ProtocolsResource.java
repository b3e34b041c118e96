package fr.parvis.cooperation.protocol.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.usecase.DraftProtocol;
import fr.parvis.cooperation.protocol.usecase.ReadProtocols;
import fr.parvis.cooperation.protocol.usecase.Signatory;
import fr.parvis.cooperation.protocol.usecase.WriteClauses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cooperation protocols: the carrier sees all, a Communauté 360 its own. */
@Path("/api/v1/protocols")
@Tag(name = "protocols")
final class ProtocolsResource {

    private final DraftProtocol draft;
    private final WriteClauses write;
    private final ReadProtocols read;
    private final CurrentSignatory signatory;
    private final Paging paging;

    ProtocolsResource(
            DraftProtocol draft, WriteClauses write, ReadProtocols read, CurrentSignatory signatory, Paging paging) {
        this.draft = draft;
        this.write = write;
        this.read = read;
        this.signatory = signatory;
        this.paging = paging;
    }

    /** Opens a draft with a Communauté 360. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    @APIResponse(
            responseCode = "201",
            description = "Drafted, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolResponse.class)))
    public Uni<Response> draft(@NotNull @Valid DraftProtocolRequest request) {
        return draft.handle(request.community(), ProtocolResponses.toTerms(request))
                .map(protocol -> Response.status(Response.Status.CREATED)
                        .entity(ProtocolResponses.of(protocol))
                        .tag(tag(protocol))
                        .build());
    }

    /** Protocols in the order of their Communautés 360. */
    @GET
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next when another follows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolPage.class)))
    public Uni<Response> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "protocols");
        return read.page(page, signatory.get())
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, CooperationProtocol::position).map(ProtocolResponses::of)));
    }

    /** One protocol. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
    @APIResponse(
            responseCode = "200",
            description = "The protocol as it is now, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolResponse.class)))
    public Uni<Response> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return read.one(id, signatory.get())
                .map(protocol -> Conditional.read(headers, tag(protocol), ProtocolResponses.of(protocol)));
    }

    /** Writes all clauses of an open protocol, by either party; signatures given before are void. */
    @PUT
    @Path("{id}/clauses")
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
    @APIResponse(
            responseCode = "200",
            description = "The protocol as it is now, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolResponse.class)))
    public Uni<Response> writeClauses(
            @PathParam("id") UUID id, @NotNull @Valid WriteClausesRequest request, @Context HttpHeaders headers) {
        Signatory caller = signatory.get();
        return write.handle(id, ProtocolResponses.toClauses(request), found -> {
                    caller.requirePartyOf(found);
                    Conditional.requireMatch(headers, tag(found));
                })
                .map(ProtocolsResource::answer);
    }

    static Response answer(CooperationProtocol protocol) {
        return Response.ok(ProtocolResponses.of(protocol)).tag(tag(protocol)).build();
    }

    private static EntityTag tag(CooperationProtocol protocol) {
        return EntityTags.of("protocol", protocol.id(), protocol.version());
    }

    /** Shape of a page, for the API description. */
    record ProtocolPage(
            List<ProtocolResponse> items, @Nullable String next) {}
}
