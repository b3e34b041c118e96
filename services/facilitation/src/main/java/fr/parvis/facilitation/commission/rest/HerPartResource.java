package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.commission.usecase.AcceptCharter;
import fr.parvis.facilitation.commission.usecase.AgreeToLateInvitations;
import fr.parvis.facilitation.commission.usecase.SayPresence;
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
import org.jboss.resteasy.reactive.RestResponse;

/** What she alone says about a commission. */
@Path("/api/v1/commissions/{commissionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class HerPartResource {

    private final Participants participants;
    private final SayPresence sayPresence;
    private final AgreeToLateInvitations agreeToLateInvitations;
    private final AcceptCharter acceptCharter;
    private final CommissionAnswers answers;

    HerPartResource(
            Participants participants,
            SayPresence sayPresence,
            AgreeToLateInvitations agreeToLateInvitations,
            AcceptCharter acceptCharter,
            CommissionAnswers answers) {
        this.participants = participants;
        this.sayPresence = sayPresence;
        this.agreeToLateInvitations = agreeToLateInvitations;
        this.acceptCharter = acceptCharter;
        this.answers = answers;
    }

    @POST
    @Path("/presence")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> sayPresence(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid PresenceRequest request) {
        SayPresence.Command command =
                new SayPresence.Command(commissionId, request.presence(), request.comfortableWith(), request.act());
        return participants
                .current()
                .chain(participant -> sayPresence.handle(participant, command))
                .map(answers::changed);
    }

    @POST
    @Path("/late-invitations")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> agreeToLateInvitations(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid LateInvitationsRequest request) {
        AgreeToLateInvitations.Command command =
                new AgreeToLateInvitations.Command(commissionId, request.reason(), request.act());
        return participants
                .current()
                .chain(participant -> agreeToLateInvitations.handle(participant, command))
                .map(answers::changed);
    }

    @POST
    @Path("/charter")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> acceptCharter(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid CharterRequest request) {
        AcceptCharter.Command command = new AcceptCharter.Command(commissionId, request.textHash(), request.act());
        return participants
                .current()
                .chain(participant -> acceptCharter.handle(participant, command))
                .map(answers::changed);
    }
}
