package fr.parvis.facilitation.referent.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.usecase.ActivateReferent;
import fr.parvis.facilitation.referent.usecase.AnswerForReferent;
import fr.parvis.facilitation.referent.usecase.EndReferent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One designation; found only by who may open its case. */
@Path("/api/v1/referents/{referentId}")
public final class ReferentsResource {

    private final Participants participants;
    private final AnswerForReferent answerForReferent;
    private final ActivateReferent activateReferent;
    private final EndReferent endReferent;
    private final Clock clock;

    ReferentsResource(
            Participants participants,
            AnswerForReferent answerForReferent,
            ActivateReferent activateReferent,
            EndReferent endReferent,
            Clock clock) {
        this.participants = participants;
        this.answerForReferent = answerForReferent;
        this.activateReferent = activateReferent;
        this.endReferent = endReferent;
        this.clock = clock;
    }

    @POST
    @Path("/answer")
    @Idempotent
    @RolesAllowed(Role.Names.FACILITATOR)
    public Uni<DesignationResponse> recordAnswer(
            @PathParam("referentId") UUID referentId, @NotNull @Valid ReferentAnswerRequest request) {
        return participants
                .current()
                .chain(facilitator -> answerForReferent.handle(facilitator, request.command(referentId)))
                .map(this::answer);
    }

    @POST
    @Path("/activation")
    @Idempotent
    @RolesAllowed(Role.Names.FACILITATOR)
    public Uni<DesignationResponse> activateReferent(
            @PathParam("referentId") UUID referentId, @NotNull @Valid ActivationRequest request) {
        return participants
                .current()
                .chain(facilitator -> activateReferent.handle(facilitator, request.command(referentId)))
                .map(this::answer);
    }

    @POST
    @Path("/end")
    @Idempotent
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
    public Uni<DesignationResponse> endReferent(
            @PathParam("referentId") UUID referentId, @NotNull @Valid ReferentEndRequest request) {
        return participants
                .current()
                .chain(participant -> endReferent.handle(participant, referentId, request.act()))
                .map(this::answer);
    }

    private DesignationResponse answer(PathwayReferent referent) {
        return DesignationResponse.of(referent, LocalDate.now(clock));
    }
}
