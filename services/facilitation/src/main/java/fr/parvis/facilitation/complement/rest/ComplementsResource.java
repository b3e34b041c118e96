package fr.parvis.facilitation.complement.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.complement.usecase.AnswerComplement;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Her answer to one proposal. */
@Path("/api/v1/complementary-supports/{complementId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ComplementsResource {

    private final Participants participants;
    private final AnswerComplement answerComplement;

    ComplementsResource(Participants participants, AnswerComplement answerComplement) {
        this.participants = participants;
        this.answerComplement = answerComplement;
    }

    @POST
    @Path("/answer")
    @Idempotent
    public Uni<ComplementResponse> answerComplement(
            @PathParam("complementId") UUID complementId, @NotNull @Valid ComplementAnswerRequest request) {
        AnswerComplement.Command command = new AnswerComplement.Command(complementId, request.answer(), request.act());
        return participants
                .current()
                .chain(participant -> answerComplement.handle(participant, command))
                .map(ComplementResponse::of);
    }
}
