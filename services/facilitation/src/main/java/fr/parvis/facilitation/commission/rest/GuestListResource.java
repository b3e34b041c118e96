package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.commission.usecase.ChangeGuestList;
import fr.parvis.facilitation.commission.usecase.RecordInvitation;
import fr.parvis.facilitation.commission.usecase.ValidateGuests;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom she invites, and the invitations that went out. */
@Path("/api/v1/commissions/{commissionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class GuestListResource {

    private final Participants participants;
    private final ChangeGuestList changeGuestList;
    private final ValidateGuests validateGuests;
    private final RecordInvitation recordInvitation;
    private final CommissionAnswers answers;

    GuestListResource(
            Participants participants,
            ChangeGuestList changeGuestList,
            ValidateGuests validateGuests,
            RecordInvitation recordInvitation,
            CommissionAnswers answers) {
        this.participants = participants;
        this.changeGuestList = changeGuestList;
        this.validateGuests = validateGuests;
        this.recordInvitation = recordInvitation;
        this.answers = answers;
    }

    /** Requires {@code If-Match}; any change takes her yes away. */
    @PUT
    @Path("/guest-list")
    public Uni<RestResponse<CommissionResponse>> changeGuestList(
            @PathParam("commissionId") UUID commissionId,
            @NotNull @Valid GuestListRequest request,
            @Context HttpHeaders headers) {
        ChangeGuestList.Command command =
                new ChangeGuestList.Command(commissionId, request.lines(), CommissionAnswers.seen(headers));
        return participants
                .current()
                .chain(participant -> changeGuestList.handle(participant, command))
                .map(answers::changed);
    }

    @POST
    @Path("/guest-list/validation")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> validateGuestList(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid GuestListValidationRequest request) {
        ValidateGuests.Command command = new ValidateGuests.Command(commissionId, request.contentHash(), request.act());
        return participants
                .current()
                .chain(participant -> validateGuests.handle(participant, command))
                .map(answers::changed);
    }

    /** Writes down that one went out; sends nothing. */
    @POST
    @Path("/invitations")
    @Idempotent
    @ResponseStatus(201)
    public Uni<CommissionResponse> recordInvitation(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid InvitationRequest request) {
        RecordInvitation.Command command =
                new RecordInvitation.Command(commissionId, request.guestId(), request.sentOn(), request.manner());
        return participants
                .current()
                .chain(participant -> recordInvitation.handle(participant, command))
                .map(answers::body);
    }
}
