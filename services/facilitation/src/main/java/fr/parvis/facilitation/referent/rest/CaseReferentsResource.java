package fr.parvis.facilitation.referent.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.referent.usecase.ProposeReferent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whom she designates. */
@Path("/api/v1/cases/{caseId}/referents")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseReferentsResource {

    private final Participants participants;
    private final ProposeReferent proposeReferent;
    private final Clock clock;

    CaseReferentsResource(Participants participants, ProposeReferent proposeReferent, Clock clock) {
        this.participants = participants;
        this.proposeReferent = proposeReferent;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<DesignationResponse> proposeReferent(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewReferentRequest request) {
        return participants
                .current()
                .chain(participant -> proposeReferent.handle(participant, request.command(new CaseId(caseId))))
                .map(one -> DesignationResponse.of(one, LocalDate.now(clock)));
    }
}
