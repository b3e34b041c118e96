package fr.parvis.facilitation.media.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.media.usecase.AnnounceMedia;
import fr.parvis.facilitation.media.usecase.ListMedia;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Her files. One comes in three steps: announced here, its parts in any order, then declared complete; so no request is large. */
@Path("/api/v1/cases/{caseId}/media")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseMediaResource {

    private final Participants participants;
    private final ListMedia listMedia;
    private final AnnounceMedia announceMedia;

    CaseMediaResource(Participants participants, ListMedia listMedia, AnnounceMedia announceMedia) {
        this.participants = participants;
        this.listMedia = listMedia;
        this.announceMedia = announceMedia;
    }

    @GET
    public Uni<RestResponse<Page<MediaResponse>>> listMedia(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listMedia.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(MediaResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("media", caseId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<MediaResponse> announceMedia(@PathParam("caseId") UUID caseId, @NotNull @Valid NewMediaRequest request) {
        AnnounceMedia.Command command = new AnnounceMedia.Command(
                new CaseId(caseId), request.contentType(), request.sizeBytes(), request.fileSha256());
        return participants
                .current()
                .chain(participant -> announceMedia.handle(participant, command))
                .map(MediaResponse::of);
    }
}
