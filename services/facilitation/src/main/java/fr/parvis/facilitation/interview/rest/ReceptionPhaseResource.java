package fr.parvis.facilitation.interview.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.interview.usecase.RecordSession;
import fr.parvis.facilitation.interview.usecase.TellReceptionPhase;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where the reception phase of one case stands, and the sessions that prepare what comes after it. */
@Path("/api/v1/cases/{caseId}/reception-phase")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ReceptionPhaseResource {

    private final Participants participants;
    private final TellReceptionPhase tellReceptionPhase;
    private final RecordSession recordSession;

    ReceptionPhaseResource(
            Participants participants, TellReceptionPhase tellReceptionPhase, RecordSession recordSession) {
        this.participants = participants;
        this.tellReceptionPhase = tellReceptionPhase;
        this.recordSession = recordSession;
    }

    @GET
    public Uni<PhaseResponse> tellReceptionPhase(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> tellReceptionPhase.handle(participant, new CaseId(caseId)))
                .map(PhaseResponse::of);
    }

    @POST
    @Path("/preparatory-sessions")
    @Idempotent
    @ResponseStatus(201)
    public Uni<SessionResponse> recordSession(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewSessionRequest request) {
        return participants
                .current()
                .chain(participant -> recordSession.handle(participant, new CaseId(caseId), request.heldOn()))
                .map(SessionResponse::of);
    }
}
