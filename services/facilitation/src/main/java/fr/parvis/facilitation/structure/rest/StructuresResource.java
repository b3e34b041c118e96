package fr.parvis.facilitation.structure.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.structure.usecase.EndStructure;
import fr.parvis.facilitation.structure.usecase.RecordAgreement;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What changes with one structure. */
@Path("/api/v1/structures/{structureId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class StructuresResource {

    private final Participants participants;
    private final RecordAgreement recordAgreement;
    private final EndStructure endStructure;

    StructuresResource(Participants participants, RecordAgreement recordAgreement, EndStructure endStructure) {
        this.participants = participants;
        this.recordAgreement = recordAgreement;
        this.endStructure = endStructure;
    }

    @POST
    @Path("/agreement")
    @Idempotent
    public Uni<StructureResponse> recordAgreement(
            @PathParam("structureId") UUID structureId, @NotNull @Valid AgreementRequest request) {
        return participants
                .current()
                .chain(participant -> recordAgreement.handle(participant, structureId, request.agreement()))
                .map(StructureResponse::of);
    }

    @POST
    @Path("/end")
    @Idempotent
    public Uni<StructureResponse> endStructure(
            @PathParam("structureId") UUID structureId, @NotNull @Valid StructureEndRequest request) {
        return participants
                .current()
                .chain(participant -> endStructure.handle(participant, structureId, request.endedOn()))
                .map(StructureResponse::of);
    }
}
