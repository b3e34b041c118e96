package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.commission.usecase.CloseCommission;
import fr.parvis.facilitation.commission.usecase.OpenCommission;
import fr.parvis.facilitation.commission.usecase.RecordAcceptance;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The meeting itself: who accepted its charter, that it began and that it ended. */
@Path("/api/v1/commissions/{commissionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class MeetingResource {

    private final Participants participants;
    private final RecordAcceptance recordAcceptance;
    private final OpenCommission openCommission;
    private final CloseCommission closeCommission;
    private final CommissionAnswers answers;

    MeetingResource(
            Participants participants,
            RecordAcceptance recordAcceptance,
            OpenCommission openCommission,
            CloseCommission closeCommission,
            CommissionAnswers answers) {
        this.participants = participants;
        this.recordAcceptance = recordAcceptance;
        this.openCommission = openCommission;
        this.closeCommission = closeCommission;
        this.answers = answers;
    }

    @POST
    @Path("/charter-acceptances")
    @Idempotent
    @ResponseStatus(201)
    public Uni<CommissionResponse> recordAcceptance(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid CharterAcceptanceRequest request) {
        RecordAcceptance.Command command =
                new RecordAcceptance.Command(commissionId, request.guestId(), request.manner(), request.textHash());
        return participants
                .current()
                .chain(participant -> recordAcceptance.handle(participant, command))
                .map(answers::body);
    }

    @POST
    @Path("/opening")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> openCommission(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid CommissionOpeningRequest request) {
        OpenCommission.Command command =
                new OpenCommission.Command(commissionId, request.personPresent(), request.presentGuests());
        return participants
                .current()
                .chain(participant -> openCommission.handle(participant, command))
                .map(answers::changed);
    }

    @POST
    @Path("/closing")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> closeCommission(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid CommissionClosingRequest request) {
        CloseCommission.Command command =
                new CloseCommission.Command(commissionId, request.durationMinutes(), request.nextOn());
        return participants
                .current()
                .chain(participant -> closeCommission.handle(participant, command))
                .map(answers::changed);
    }
}
