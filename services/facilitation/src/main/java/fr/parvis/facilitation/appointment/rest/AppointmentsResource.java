package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.usecase.CancelAppointment;
import fr.parvis.facilitation.appointment.usecase.MoveAppointment;
import fr.parvis.facilitation.appointment.usecase.ShowAppointment;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One appointment: moved or cancelled by either of both, and both read it. */
@Path("/api/v1/appointments/{appointmentId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AppointmentsResource {

    private final Participants participants;
    private final ShowAppointment showAppointment;
    private final MoveAppointment moveAppointment;
    private final CancelAppointment cancelAppointment;

    AppointmentsResource(
            Participants participants,
            ShowAppointment showAppointment,
            MoveAppointment moveAppointment,
            CancelAppointment cancelAppointment) {
        this.participants = participants;
        this.showAppointment = showAppointment;
        this.moveAppointment = moveAppointment;
        this.cancelAppointment = cancelAppointment;
    }

    @GET
    public Uni<RestResponse<AppointmentResponse>> showAppointment(
            @PathParam("appointmentId") UUID appointmentId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showAppointment.handle(participant, new AppointmentId(appointmentId)))
                .map(AppointmentResponse::of)
                .map(body -> Conditional.read(headers, EntityTags.of("appointment", appointmentId, 0, body), body));
    }

    @POST
    @Path("/move")
    @Idempotent
    public Uni<AppointmentResponse> moveAppointment(
            @PathParam("appointmentId") UUID appointmentId, @NotNull @Valid AppointmentMoveRequest request) {
        MoveAppointment.Command command = request.command(appointmentId);
        return participants
                .current()
                .chain(participant -> moveAppointment.handle(participant, command))
                .map(AppointmentResponse::of);
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    public Uni<AppointmentResponse> cancelAppointment(
            @PathParam("appointmentId") UUID appointmentId, @NotNull @Valid AppointmentCancellationRequest request) {
        String reason = Objects.requireNonNullElse(request.reason(), "");
        return participants
                .current()
                .chain(participant -> cancelAppointment.handle(participant, new AppointmentId(appointmentId), reason))
                .map(AppointmentResponse::of);
    }
}
