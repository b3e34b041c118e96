package fr.parvis.supervision.practice.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.supervision.Days;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.practice.usecase.RecordSession;
import fr.parvis.supervision.practice.usecase.SettleSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a session of practice analysis. */
@Path("/api/v1/practice-sessions/{id}")
@Tag(name = "practice analysis")
final class SessionStepsResource {

    private final SettleSession settle;
    private final RecordSession record;
    private final CurrentReader reader;
    private final Days days;

    SessionStepsResource(SettleSession settle, RecordSession record, CurrentReader reader, Days days) {
        this.settle = settle;
        this.record = record;
        this.reader = reader;
        this.days = days;
    }

    /** Confirms that it will take place; refused without a supervisor under contract on that day. */
    @POST
    @Path("confirmation")
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.COORDINATOR})
    public Uni<RestResponse<SessionResponse>> confirm(@PathParam("id") UUID id) {
        return settle.handle(id, true)
                .map(session -> SessionsResource.answer(RestResponse.Status.OK, session, days.today()));
    }

    /** Cancels it. */
    @POST
    @Path("cancellation")
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.COORDINATOR})
    public Uni<RestResponse<SessionResponse>> cancel(@PathParam("id") UUID id) {
        return settle.handle(id, false)
                .map(session -> SessionsResource.answer(RestResponse.Status.OK, session, days.today()));
    }

    /** Records it as held, in counts; refused without an outside supervisor present. */
    @POST
    @Path("record")
    @Idempotent
    @RolesAllowed({Roles.MANAGER, Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<RestResponse<SessionResponse>> record(
            @PathParam("id") UUID id, @NotNull @Valid RecordSessionRequest request) {
        return record.handle(id, reader.get(), request.supervisorPresent(), request.toAttendance())
                .map(session -> SessionsResource.answer(RestResponse.Status.OK, session, days.today()));
    }
}
