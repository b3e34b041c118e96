package fr.parvis.facilitation.coherence.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.coherence.usecase.ListOpinions;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Opinions on the responses of one case. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseOpinionsResource {

    private final Participants participants;
    private final ListOpinions listOpinions;

    CaseOpinionsResource(Participants participants, ListOpinions listOpinions) {
        this.participants = participants;
        this.listOpinions = listOpinions;
    }

    @GET
    @Path("/coherence-opinions")
    public Uni<RestResponse<Page<OpinionResponse>>> listOpinions(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listOpinions.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(OpinionResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("opinions", caseId, 0, body), body));
    }
}
