package fr.parvis.cooperation.response.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.rest.CurrentReader;
import fr.parvis.cooperation.response.ResponseView;
import fr.parvis.cooperation.response.usecase.ReadResponses;
import fr.parvis.cooperation.response.usecase.UpdateResponse;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Responses of the caller's Communauté 360. */
@Path("/api/v1/responses/{handle}")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "responses")
final class ResponsesResource {

    private final UpdateResponse update;
    private final ReadResponses read;
    private final CurrentReader reader;
    private final ResponseDetails details;

    ResponsesResource(UpdateResponse update, ReadResponses read, CurrentReader reader, ResponseDetails details) {
        this.update = update;
        this.read = read;
        this.reader = reader;
        this.details = details;
    }

    /** One response with what the person chose to say of it. */
    @GET
    @APIResponse(
            responseCode = "200",
            description = "The response, with its answer and the opinions she released",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponseDetail.class)))
    public Uni<Response> one(@PathParam("handle") UUID handle, @Context HttpHeaders headers) {
        return read.one(handle, reader.get()).map(view -> answer(view, headers));
    }

    /** Replaces a response that was not answered yet. */
    @PUT
    @APIResponse(
            responseCode = "200",
            description = "The response as it was changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponseReceipt.class)))
    public Uni<Response> update(
            @PathParam("handle") UUID handle,
            @NotNull @Valid WriteResponseRequest request,
            @Context HttpHeaders headers) {
        Reader caller = reader.get();
        return update.handle(
                        handle,
                        caller.organisation(),
                        request.facts(),
                        request.words(),
                        found -> Conditional.requireMatch(headers, tag(found, false)))
                .map(saved -> Response.ok(ResponseReceipt.of(saved))
                        .tag(tag(saved, false))
                        .build());
    }

    private Response answer(ResponseView view, HttpHeaders headers) {
        ResponseDetail body = details.of(view, language(headers));
        return Conditional.read(headers, tag(view.response(), body.hidden() != null), body);
    }

    static EntityTag tag(fr.parvis.cooperation.response.Response response, boolean hidden) {
        return EntityTags.of("response", response.handle(), response.version(), hidden);
    }

    static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
