package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.appointment.usecase.ListAppointmentChanges;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notices of what became of her appointments. */
@Path("/api/v1/cases/{caseId}/appointment-changes")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AppointmentChangesResource {

    private final Participants participants;
    private final ListAppointmentChanges listChanges;
    private final Paging paging;

    AppointmentChangesResource(Participants participants, ListAppointmentChanges listChanges, Paging paging) {
        this.participants = participants;
        this.listChanges = listChanges;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<AppointmentChangeResponse>>> listAppointmentChanges(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "appointment-changes|" + caseId);
        Long before = page.place(at -> at.number(0));
        ListAppointmentChanges.Query query = new ListAppointmentChanges.Query(new CaseId(caseId), before, page.fetch());
        return participants
                .current()
                .chain(participant -> listChanges.handle(participant, query))
                .map(all -> paging.answer(
                        uri,
                        paging.page(page, all, one -> Long.toString(one.number()))
                                .map(one -> AppointmentChangeResponse.of(one.change()))));
    }
}
