package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.appointment.usecase.ListAppointments;
import fr.parvis.facilitation.appointment.usecase.PlanAppointment;
import fr.parvis.facilitation.caseload.CaseId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When she and her facilitator meet. */
@Path("/api/v1/cases/{caseId}/appointments")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseAppointmentsResource {

    private final Participants participants;
    private final PlanAppointment planAppointment;
    private final ListAppointments listAppointments;
    private final Paging paging;

    CaseAppointmentsResource(
            Participants participants,
            PlanAppointment planAppointment,
            ListAppointments listAppointments,
            Paging paging) {
        this.participants = participants;
        this.planAppointment = planAppointment;
        this.listAppointments = listAppointments;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<AppointmentResponse> planAppointment(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewAppointmentRequest request) {
        PlanAppointment.Command command =
                new PlanAppointment.Command(new CaseId(caseId), request.slot(), request.meeting());
        return participants
                .current()
                .chain(participant -> planAppointment.handle(participant, command))
                .map(AppointmentResponse::of);
    }

    @GET
    public Uni<RestResponse<Page<AppointmentResponse>>> listAppointments(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "appointments|" + caseId);
        ListAppointments.Query query = new ListAppointments.Query(
                new CaseId(caseId),
                page.place(at -> new Appointments.Place(at.day(0), at.time(1), at.id(2))),
                page.fetch());
        return participants
                .current()
                .chain(participant -> listAppointments.handle(participant, query))
                .map(all -> paging.answer(
                        uri,
                        paging.page(
                                        page,
                                        all,
                                        one -> Position.of(
                                                one.slot().on(), one.slot().from(), one.id()))
                                .map(AppointmentResponse::listed)));
    }
}
