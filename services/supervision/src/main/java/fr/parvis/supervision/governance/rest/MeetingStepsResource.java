package fr.parvis.supervision.governance.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.governance.usecase.NoteAttendance;
import fr.parvis.supervision.governance.usecase.RecordDecision;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who was at a meeting of the governance body, and what was decided. */
@Path("/api/v1/governance-meetings/{id}")
@Tag(name = "governance")
final class MeetingStepsResource {

    private final NoteAttendance attendance;
    private final RecordDecision decision;

    MeetingStepsResource(NoteAttendance attendance, RecordDecision decision) {
        this.attendance = attendance;
        this.decision = decision;
    }

    /** Notes which seats were taken. */
    @PUT
    @Path("attendance")
    @RolesAllowed(Roles.GOVERNANCE)
    public Uni<RestResponse<GovernanceMeetingResponse>> attend(
            @PathParam("id") UUID id, @NotNull @Valid AttendanceRequest request, @Context HttpHeaders headers) {
        return attendance
                .handle(
                        id,
                        request.members(),
                        found -> Conditional.requireMatch(headers, GovernanceMeetingsResource.tag(found)))
                .map(noted -> GovernanceMeetingsResource.answer(RestResponse.Status.OK, noted));
    }

    /** Records a decision; refused while neither a person nor a family was there. */
    @POST
    @Path("decisions")
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE)
    @ResponseStatus(201)
    public Uni<RestResponse<GovernanceMeetingResponse>> decide(
            @PathParam("id") UUID id, @NotNull @Valid RecordDecisionRequest request) {
        return decision.handle(id, request.text())
                .map(recorded -> GovernanceMeetingsResource.answer(RestResponse.Status.CREATED, recorded));
    }
}
