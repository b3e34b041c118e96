package fr.parvis.cooperation.response.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.request.rest.CurrentReader;
import fr.parvis.cooperation.response.usecase.ProposeResponse;
import fr.parvis.cooperation.response.usecase.ReadResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Responses to one request. */
@Path("/api/v1/requests/{handle}/responses")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "responses")
final class RequestResponsesResource {

    private final ProposeResponse propose;
    private final ReadResponses read;
    private final CurrentReader reader;
    private final ResponseDetails details;

    RequestResponsesResource(
            ProposeResponse propose, ReadResponses read, CurrentReader reader, ResponseDetails details) {
        this.propose = propose;
        this.read = read;
        this.reader = reader;
        this.details = details;
    }

    /** Proposes a response to a request. */
    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "The response as it was sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponseReceipt.class)))
    public Uni<Response> propose(@PathParam("handle") UUID handle, @NotNull @Valid WriteResponseRequest request) {
        return propose.handle(handle, reader.get().organisation(), request.facts(), request.words())
                .map(proposed -> Response.status(Response.Status.CREATED)
                        .entity(ResponseReceipt.of(proposed))
                        .tag(ResponsesResource.tag(proposed, false))
                        .build());
    }

    /** All responses to a request, in the order they were proposed. */
    @GET
    @APIResponse(
            responseCode = "200",
            description = "Responses to this request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponseList.class)))
    public Uni<Response> list(@PathParam("handle") UUID handle, @Context HttpHeaders headers) {
        return read.of(handle, reader.get())
                .map(views -> Response.ok(new ResponseList(views.stream()
                                .map(view -> details.of(view, ResponsesResource.language(headers)))
                                .toList()))
                        .build());
    }

    /** All responses to one request. */
    record ResponseList(List<ResponseDetail> items) {}
}
