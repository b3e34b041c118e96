package fr.parvis.facilitation.structure.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.structure.usecase.ListStructures;
import fr.parvis.facilitation.structure.usecase.RecordStructure;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Structures around her. */
@Path("/api/v1/cases/{caseId}/structures")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseStructuresResource {

    private final Participants participants;
    private final ListStructures listStructures;
    private final RecordStructure recordStructure;

    CaseStructuresResource(Participants participants, ListStructures listStructures, RecordStructure recordStructure) {
        this.participants = participants;
        this.listStructures = listStructures;
        this.recordStructure = recordStructure;
    }

    @GET
    public Uni<RestResponse<Page<StructureResponse>>> listStructures(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listStructures.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(StructureResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("structures", caseId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<StructureResponse> recordStructure(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewStructureRequest request) {
        return participants
                .current()
                .chain(participant -> recordStructure.handle(participant, request.command(new CaseId(caseId))))
                .map(StructureResponse::of);
    }
}
