package fr.parvis.facilitation.constraint.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.constraint.usecase.TakeBackConstraint;
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

/** One constraint, taken back only by her act. */
@Path("/api/v1/constraints/{constraintId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ConstraintsResource {

    private final Participants participants;
    private final TakeBackConstraint takeBackConstraint;

    ConstraintsResource(Participants participants, TakeBackConstraint takeBackConstraint) {
        this.participants = participants;
        this.takeBackConstraint = takeBackConstraint;
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    public Uni<ConstraintResponse> takeBackConstraint(
            @PathParam("constraintId") UUID constraintId, @NotNull @Valid WithdrawalRequest request) {
        return participants
                .current()
                .chain(participant -> takeBackConstraint.handle(participant, constraintId, request.act()))
                .map(ConstraintResponse::of);
    }
}
