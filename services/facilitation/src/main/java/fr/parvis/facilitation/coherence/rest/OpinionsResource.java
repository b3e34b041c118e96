package fr.parvis.facilitation.coherence.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.coherence.usecase.ListOpinions;
import fr.parvis.facilitation.coherence.usecase.ReleaseOpinion;
import fr.parvis.facilitation.coherence.usecase.WriteOpinion;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Coherence opinions: private when written, released only by her act. */
@Path("/api/v1")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class OpinionsResource {

    private final Participants participants;
    private final WriteOpinion writeOpinion;
    private final ReleaseOpinion releaseOpinion;
    private final ListOpinions listOpinions;

    OpinionsResource(
            Participants participants,
            WriteOpinion writeOpinion,
            ReleaseOpinion releaseOpinion,
            ListOpinions listOpinions) {
        this.participants = participants;
        this.writeOpinion = writeOpinion;
        this.releaseOpinion = releaseOpinion;
        this.listOpinions = listOpinions;
    }

    @POST
    @Path("/responses/{handle}/coherence-opinions")
    @Idempotent
    @ResponseStatus(201)
    public Uni<OpinionResponse> writeOpinion(
            @PathParam("handle") UUID handle, @NotNull @Valid NewOpinionRequest request) {
        WriteOpinion.Command command = new WriteOpinion.Command(
                handle,
                request.opinions(),
                Objects.requireNonNullElse(request.gap(), ""),
                Objects.requireNonNullElse(request.wishedAdjustment(), ""));
        return participants
                .current()
                .chain(participant -> writeOpinion.handle(participant, command))
                .map(OpinionResponse::of);
    }

    @POST
    @Path("/coherence-opinions/{opinionId}/release")
    @Idempotent
    public Uni<OpinionResponse> releaseOpinion(
            @PathParam("opinionId") UUID opinionId, @NotNull @Valid OpinionReleaseRequest request) {
        return participants
                .current()
                .chain(participant -> releaseOpinion.handle(participant, opinionId, request.act()))
                .map(OpinionResponse::of);
    }

    @GET
    @Path("/cases/{caseId}/coherence-opinions")
    @APIResponse(
            responseCode = "200",
            description = "Opinions on the responses of this case, newest first",
            content = @Content(schema = @Schema(implementation = OpinionList.class)))
    public Uni<Response> listOpinions(@PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listOpinions.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(OpinionResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("opinions", caseId, 0, body), body));
    }

    /** Only for the description of the API. */
    public record OpinionList(List<OpinionResponse> items) {}
}
