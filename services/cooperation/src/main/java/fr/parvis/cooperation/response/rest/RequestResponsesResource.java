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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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
    @ResponseStatus(201)
    public Uni<RestResponse<ResponseReceipt>> propose(
            @PathParam("handle") UUID handle, @NotNull @Valid WriteResponseRequest request) {
        return propose.handle(handle, reader.get().organisation(), request.facts(), request.words())
                .map(proposed -> ResponseBuilder.create(RestResponse.Status.CREATED, ResponseReceipt.of(proposed))
                        .tag(ResponsesResource.tag(proposed, false))
                        .build());
    }

    /** All responses to a request, in the order they were proposed. */
    @GET
    public Uni<ResponseList> list(@PathParam("handle") UUID handle, @Context HttpHeaders headers) {
        return read.of(handle, reader.get())
                .map(views -> new ResponseList(views.stream()
                        .map(view -> details.of(view, ResponsesResource.language(headers)))
                        .toList()));
    }

    /** All responses to one request. */
    record ResponseList(List<ResponseDetail> items) {}
}
