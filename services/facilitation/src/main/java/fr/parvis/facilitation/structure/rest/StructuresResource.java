package fr.parvis.facilitation.structure.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.structure.usecase.ChangeStructure;
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
    private final ChangeStructure changeStructure;

    StructuresResource(Participants participants, ChangeStructure changeStructure) {
        this.participants = participants;
        this.changeStructure = changeStructure;
    }

    @POST
    @Path("/agreement")
    @Idempotent
    public Uni<StructureResponse> recordAgreement(
            @PathParam("structureId") UUID structureId, @NotNull @Valid AgreementRequest request) {
        return participants
                .current()
                .chain(participant -> changeStructure.agree(participant, structureId, request.agreement()))
                .map(StructureResponse::of);
    }

    @POST
    @Path("/end")
    @Idempotent
    public Uni<StructureResponse> endStructure(
            @PathParam("structureId") UUID structureId, @NotNull @Valid StructureEndRequest request) {
        return participants
                .current()
                .chain(participant -> changeStructure.end(participant, structureId, request.endedDate()))
                .map(StructureResponse::of);
    }
}
