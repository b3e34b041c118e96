package fr.parvis.facilitation.agenda.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.agenda.usecase.LiftTopic;
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

/** One excluded topic: she takes it back. */
@Path("/api/v1/excluded-topics/{topicId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ExcludedTopicsResource {

    private final Participants participants;
    private final LiftTopic liftTopic;

    ExcludedTopicsResource(Participants participants, LiftTopic liftTopic) {
        this.participants = participants;
        this.liftTopic = liftTopic;
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    public Uni<ExcludedTopicResponse> liftTopic(
            @PathParam("topicId") UUID topicId, @NotNull @Valid TopicWithdrawalRequest request) {
        return participants
                .current()
                .chain(participant -> liftTopic.handle(participant, topicId, request.act()))
                .map(ExcludedTopicResponse::of);
    }
}
