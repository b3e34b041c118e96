package fr.parvis.facilitation.response.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.response.usecase.AnswerResponse;
import fr.parvis.facilitation.response.usecase.ListResponses;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Responses she received, and her answers. */
@Path("/api/v1")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ResponsesResource {

    private final Participants participants;
    private final ListResponses listResponses;
    private final AnswerResponse answerResponse;

    ResponsesResource(Participants participants, ListResponses listResponses, AnswerResponse answerResponse) {
        this.participants = participants;
        this.listResponses = listResponses;
        this.answerResponse = answerResponse;
    }

    @GET
    @Path("/cases/{caseId}/responses")
    @APIResponse(
            responseCode = "200",
            description = "Responses to her requests, newest first",
            content = @Content(schema = @Schema(implementation = ResponseList.class)))
    public Uni<Response> listResponses(@PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listResponses.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(ReceivedResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("responses", caseId, 0, body), body));
    }

    @POST
    @Path("/responses/{handle}/answer")
    @Idempotent
    public Uni<ReceivedResponse> answerResponse(
            @PathParam("handle") UUID handle, @NotNull @Valid AnswerRequest request) {
        AnswerResponse.Command command = new AnswerResponse.Command(
                handle, request.answer(), request.rank(), blankIsAbsent(request), request.act());
        return participants
                .current()
                .chain(participant -> answerResponse.handle(participant, command))
                .map(ReceivedResponse::of);
    }

    private static @Nullable String blankIsAbsent(AnswerRequest request) {
        String message = request.message();
        return message == null || message.isBlank() ? null : message;
    }

    /** Only for the description of the API. */
    public record ResponseList(List<ReceivedResponse> items) {}
}
