package fr.parvis.facilitation.goal.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.goal.usecase.TurnGoal;
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

/** One goal; its state is what she says. */
@Path("/api/v1/goals/{goalId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class GoalsResource {

    private final Participants participants;
    private final TurnGoal turnGoal;

    GoalsResource(Participants participants, TurnGoal turnGoal) {
        this.participants = participants;
        this.turnGoal = turnGoal;
    }

    @POST
    @Path("/state")
    @Idempotent
    public Uni<GoalResponse> turnGoal(@PathParam("goalId") UUID goalId, @NotNull @Valid GoalStateRequest request) {
        TurnGoal.Command command = new TurnGoal.Command(goalId, request.state(), request.act());
        return participants
                .current()
                .chain(participant -> turnGoal.handle(participant, command))
                .map(GoalResponse::of);
    }
}
