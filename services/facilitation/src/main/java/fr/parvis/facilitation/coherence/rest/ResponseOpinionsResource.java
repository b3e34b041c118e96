package fr.parvis.facilitation.coherence.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.coherence.usecase.WriteOpinion;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Opinions on a response; private when written. */
@Path("/api/v1/responses/{handle}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ResponseOpinionsResource {

    private final Participants participants;
    private final WriteOpinion writeOpinion;

    ResponseOpinionsResource(Participants participants, WriteOpinion writeOpinion) {
        this.participants = participants;
        this.writeOpinion = writeOpinion;
    }

    @POST
    @Path("/coherence-opinions")
    @Idempotent
    @ResponseStatus(201)
    public Uni<OpinionResponse> writeOpinion(
            @PathParam("handle") UUID handle, @NotNull @Valid NewOpinionRequest request) {
        WriteOpinion.Command command = new WriteOpinion.Command(
                handle,
                request.opinions(),
                Objects.requireNonNullElse(request.gap(), ""),
                Objects.requireNonNullElse(request.wishedAdjustment(), ""));
        return participants
                .current()
                .chain(participant -> writeOpinion.handle(participant, command))
                .map(OpinionResponse::of);
    }
}
