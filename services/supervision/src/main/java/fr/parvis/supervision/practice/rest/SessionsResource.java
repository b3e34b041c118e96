package fr.parvis.supervision.practice.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.usecase.ChangeSession;
import fr.parvis.supervision.practice.usecase.PlanSession;
import fr.parvis.supervision.practice.usecase.ReadSessions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Sessions of practice analysis. Demand and offer, each its own. */
@Path("/api/v1/practice-sessions")
@Tag(name = "practice analysis")
final class SessionsResource {

    private final PlanSession plan;
    private final ChangeSession change;
    private final ReadSessions read;
    private final CurrentReader reader;
    private final Paging paging;
    private final Days days;

    SessionsResource(
            PlanSession plan, ChangeSession change, ReadSessions read, CurrentReader reader, Paging paging, Days days) {
        this.plan = plan;
        this.change = change;
        this.read = read;
        this.reader = reader;
        this.paging = paging;
        this.days = days;
    }

    /** Plans a session. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.COORDINATOR})
    @ResponseStatus(201)
    public Uni<RestResponse<SessionResponse>> plan(@NotNull @Valid PlanSessionRequest request) {
        return plan.handle(request.territory(), request.appointment().toAppointment(), request.supervisor())
                .map(planned -> answer(RestResponse.Status.CREATED, planned, days.today()));
    }

    /** Sessions, latest day first; a supervisor reads those she was chosen for. */
    @GET
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SUPERVISOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<RestResponse<Page<SessionResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "practice-sessions");
        LocalDate today = days.today();
        return read.page(page, reader.get())
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, SessionsResource::position)
                                .map(session -> SessionResponse.of(session, today))));
    }

    /** One session. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MANAGER, Roles.FACILITATOR, Roles.SUPERVISOR, Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<RestResponse<SessionResponse>> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        LocalDate today = days.today();
        return read.one(id, reader.get())
                .map(session -> Conditional.read(headers, tag(session, today), SessionResponse.of(session, today)));
    }

    /** Gives an open session another time, place or supervisor. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MANAGER, Roles.COORDINATOR})
    public Uni<RestResponse<SessionResponse>> change(
            @PathParam("id") UUID id, @NotNull @Valid ChangeSessionRequest request, @Context HttpHeaders headers) {
        LocalDate today = days.today();
        return change.handle(
                        id,
                        request.appointment().toAppointment(),
                        request.supervisor(),
                        found -> Conditional.requireMatch(headers, tag(found, today)))
                .map(changed -> answer(RestResponse.Status.OK, changed, today));
    }

    static RestResponse<SessionResponse> answer(RestResponse.Status status, PracticeSession session, LocalDate today) {
        return ResponseBuilder.create(status, SessionResponse.of(session, today))
                .tag(tag(session, today))
                .build();
    }

    /** What is shown ages with the calendar, so the state of today is in the tag. */
    private static EntityTag tag(PracticeSession session, LocalDate today) {
        return EntityTags.of("practice-session", session.id(), session.version(), session.statusOn(today));
    }

    private static String position(PracticeSession session) {
        return session.appointment().day() + "|" + session.id();
    }
}
