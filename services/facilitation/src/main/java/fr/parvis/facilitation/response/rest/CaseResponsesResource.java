package fr.parvis.facilitation.response.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.response.usecase.ListResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Responses she received. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseResponsesResource {

    private final Participants participants;
    private final ListResponses listResponses;

    CaseResponsesResource(Participants participants, ListResponses listResponses) {
        this.participants = participants;
        this.listResponses = listResponses;
    }

    @GET
    @Path("/responses")
    public Uni<RestResponse<Page<ReceivedResponse>>> listResponses(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listResponses.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(ReceivedResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("responses", caseId, 0, body), body));
    }
}
