package fr.parvis.cooperation.request.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.protocol.usecase.AcknowledgementDelay;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.usecase.AcknowledgeReleasedRequest;
import fr.parvis.cooperation.request.usecase.ListRequests;
import fr.parvis.cooperation.request.usecase.ReadRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Requests released to the caller's Communauté 360. Nothing here writes a request: only a person releases one. */
@Path("/api/v1/requests")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "requests")
final class RequestsResource {

    private final ListRequests list;
    private final ReadRequest read;
    private final AcknowledgeReleasedRequest acknowledge;
    private final AcknowledgementDelay delay;
    private final CurrentReader reader;
    private final RequestResponses responses;
    private final Paging paging;

    RequestsResource(
            ListRequests list,
            ReadRequest read,
            AcknowledgeReleasedRequest acknowledge,
            AcknowledgementDelay delay,
            CurrentReader reader,
            RequestResponses responses,
            Paging paging) {
        this.list = list;
        this.read = read;
        this.acknowledge = acknowledge;
        this.delay = delay;
        this.reader = reader;
        this.responses = responses;
        this.paging = paging;
    }

    /** Requests, newest first; with {@code q} those whose text holds all its words, whatever accents and endings. */
    @GET
    @APIResponse(
            responseCode = "200",
            description = "One page, newest first; Link rel=next when another follows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RequestPage.class)))
    public Uni<Response> list(
            @QueryParam("q") @Nullable @Size(min = 2, max = 200) String q,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Reader caller = reader.get();
        PageRequest page = paging.request(limit, cursor, "requests|" + q);
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return delay.of(caller.organisation())
                .chain(days -> list.handle(page, q, caller)
                        .map(rows -> paging.page(page, rows, row -> row.stored().position())
                                .map(view -> responses.of(view, days, language))))
                .map(answer -> paging.answer(uri, answer));
    }

    /** One request. */
    @GET
    @Path("{handle}")
    @APIResponse(
            responseCode = "200",
            description = "The request as it was released, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReleasedRequestResponse.class)))
    public Uni<Response> one(@PathParam("handle") UUID handle, @Context HttpHeaders headers) {
        Reader caller = reader.get();
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return delay.of(caller.organisation())
                .chain(days -> read.handle(handle, caller).map(view -> {
                    ReleasedRequestResponse body = responses.of(view, days, language);
                    return Conditional.read(headers, tag(body, view.stored().version()), body);
                }));
    }

    /** Says that the request was received, and by when a first answer is expected; may be said again with another day. */
    @POST
    @Path("{handle}/acknowledgement")
    @Idempotent
    @APIResponse(
            responseCode = "200",
            description = "The acknowledgement as it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcknowledgementResponse.class)))
    public Uni<Response> acknowledge(@PathParam("handle") UUID handle, @NotNull @Valid AcknowledgeRequest request) {
        return acknowledge
                .handle(handle, reader.get().organisation(), request.expectedAnswerOn())
                .map(given -> Response.ok(body(handle, given)).build());
    }

    private static AcknowledgementResponse body(UUID handle, Acknowledgement given) {
        return new AcknowledgementResponse(handle, given.acknowledgedOn(), given.expectedAnswerOn());
    }

    /** Hidden content has a tag of its own: what a caller kept of the open request is not confirmed while it is hidden. */
    private static EntityTag tag(ReleasedRequestResponse body, int version) {
        return EntityTags.of(
                "request",
                body.handle(),
                version,
                body.visibleUntil(),
                String.valueOf(body.acknowledgeBy()),
                body.hidden() == null);
    }

    /** Shape of a page, for the API description. */
    record RequestPage(
            List<ReleasedRequestResponse> items, @Nullable String next) {}
}
