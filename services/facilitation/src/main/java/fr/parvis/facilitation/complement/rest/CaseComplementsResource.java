package fr.parvis.facilitation.complement.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.complement.usecase.ListComplements;
import fr.parvis.facilitation.complement.usecase.ProposeComplement;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Peers and groups that can stand beside her. */
@Path("/api/v1/cases/{caseId}/complementary-supports")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseComplementsResource {

    private final Participants participants;
    private final ListComplements listComplements;
    private final ProposeComplement proposeComplement;

    CaseComplementsResource(
            Participants participants, ListComplements listComplements, ProposeComplement proposeComplement) {
        this.participants = participants;
        this.listComplements = listComplements;
        this.proposeComplement = proposeComplement;
    }

    @GET
    public Uni<RestResponse<Page<ComplementResponse>>> listComplements(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listComplements.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(ComplementResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("complements", caseId, 0, body), body));
    }

    @POST
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<ComplementResponse> proposeComplement(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewComplementRequest request) {
        return participants
                .current()
                .chain(participant -> proposeComplement.handle(
                        participant,
                        new CaseId(caseId),
                        request.kind(),
                        Objects.requireNonNullElse(request.about(), "")))
                .map(ComplementResponse::of);
    }
}
