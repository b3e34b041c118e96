package fr.parvis.facilitation.release.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.release.usecase.ListRequests;
import fr.parvis.facilitation.release.usecase.PreviewRelease;
import fr.parvis.facilitation.release.usecase.ReleaseSelection;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What she sends to a Communauté 360: first the exact text, then her act, then what became of it. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ReleasesResource {

    private final Participants participants;
    private final PreviewRelease previewRelease;
    private final ReleaseSelection releaseSelection;
    private final ListRequests listRequests;

    ReleasesResource(
            Participants participants,
            PreviewRelease previewRelease,
            ReleaseSelection releaseSelection,
            ListRequests listRequests) {
        this.participants = participants;
        this.previewRelease = previewRelease;
        this.releaseSelection = releaseSelection;
        this.listRequests = listRequests;
    }

    /** The exact text that would leave; changes nothing, so it needs no Idempotency-Key. */
    @POST
    @Path("/releases:preview")
    public Uni<PreviewResponse> previewRelease(
            @PathParam("caseId") UUID caseId, @NotNull @Valid PreviewRequest request) {
        PreviewRelease.Query query = new PreviewRelease.Query(
                new CaseId(caseId),
                ids(request.expressionIds()),
                request.recipientOrganisation(),
                request.wishedAnswerOn());
        return participants
                .current()
                .chain(participant -> previewRelease.handle(participant, query))
                .map(selection -> PreviewResponse.of(request.recipientOrganisation(), selection));
    }

    /** The same text to the same recipient, while it has not ended, is the same request. */
    @POST
    @Path("/releases")
    @Idempotent
    @ResponseStatus(201)
    public Uni<RequestResponse> releaseSelection(
            @PathParam("caseId") UUID caseId, @NotNull @Valid ReleaseRequest request) {
        ReleaseSelection.Command command = new ReleaseSelection.Command(
                new CaseId(caseId),
                ids(request.expressionIds()),
                request.recipientOrganisation(),
                request.wishedAnswerOn(),
                request.textHash(),
                request.until(),
                request.act());
        return participants
                .current()
                .chain(participant -> releaseSelection.handle(participant, command))
                .map(RequestResponse::of);
    }

    @GET
    @Path("/requests")
    public Uni<RestResponse<Page<RequestResponse>>> listRequests(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listRequests.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(RequestResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("requests", caseId, 0, body), body));
    }

    private static List<ExpressionId> ids(List<UUID> ids) {
        return ids.stream().map(ExpressionId::new).toList();
    }
}
