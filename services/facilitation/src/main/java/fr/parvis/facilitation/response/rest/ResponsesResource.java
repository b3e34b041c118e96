package fr.parvis.facilitation.response.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.response.usecase.AnswerResponse;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Her answers. */
@Path("/api/v1/responses/{handle}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ResponsesResource {

    private final Participants participants;
    private final AnswerResponse answerResponse;

    ResponsesResource(Participants participants, AnswerResponse answerResponse) {
        this.participants = participants;
        this.answerResponse = answerResponse;
    }

    @POST
    @Path("/answer")
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
}
