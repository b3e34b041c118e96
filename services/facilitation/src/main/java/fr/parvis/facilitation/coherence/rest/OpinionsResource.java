package fr.parvis.facilitation.coherence.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.coherence.usecase.ReleaseOpinion;
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

/** One opinion, released only by her act. */
@Path("/api/v1/coherence-opinions/{opinionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class OpinionsResource {

    private final Participants participants;
    private final ReleaseOpinion releaseOpinion;

    OpinionsResource(Participants participants, ReleaseOpinion releaseOpinion) {
        this.participants = participants;
        this.releaseOpinion = releaseOpinion;
    }

    @POST
    @Path("/release")
    @Idempotent
    public Uni<OpinionResponse> releaseOpinion(
            @PathParam("opinionId") UUID opinionId, @NotNull @Valid OpinionReleaseRequest request) {
        return participants
                .current()
                .chain(participant -> releaseOpinion.handle(participant, opinionId, request.act()))
                .map(OpinionResponse::of);
    }
}
