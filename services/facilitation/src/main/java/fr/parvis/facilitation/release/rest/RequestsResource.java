package fr.parvis.facilitation.release.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.release.usecase.CloseRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One request that left. */
@Path("/api/v1/requests/{handle}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class RequestsResource {

    private final Participants participants;
    private final CloseRequest closeRequest;

    RequestsResource(Participants participants, CloseRequest closeRequest) {
        this.participants = participants;
        this.closeRequest = closeRequest;
    }

    @POST
    @Path("/end")
    @Idempotent
    public Uni<RequestResponse> closeRequest(
            @PathParam("handle") UUID handle, @NotNull @Valid RequestEndRequest request) {
        return participants
                .current()
                .chain(participant -> closeRequest.handle(participant, handle, request.act()))
                .map(RequestResponse::of);
    }
}
