package fr.parvis.facilitation.rights.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.rights.usecase.AddRightsStep;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What happens in one entry; steps are added and never changed. */
@Path("/api/v1/rights-issues/{issueId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class RightsIssuesResource {

    private final Participants participants;
    private final AddRightsStep addRightsStep;
    private final Clock clock;

    RightsIssuesResource(Participants participants, AddRightsStep addRightsStep, Clock clock) {
        this.participants = participants;
        this.addRightsStep = addRightsStep;
        this.clock = clock;
    }

    @POST
    @Path("/steps")
    @Idempotent
    @ResponseStatus(201)
    public Uni<RightsStepResponse> addStep(
            @PathParam("issueId") UUID issueId, @NotNull @Valid NewRightsStepRequest request) {
        return participants
                .current()
                .chain(participant -> addRightsStep.handle(participant, request.command(issueId, clock)))
                .map(RightsStepResponse::of);
    }
}
