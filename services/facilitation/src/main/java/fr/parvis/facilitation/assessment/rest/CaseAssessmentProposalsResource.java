package fr.parvis.facilitation.assessment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.assessment.usecase.ListAssessmentProposals;
import fr.parvis.facilitation.assessment.usecase.ProposeAssessment;
import fr.parvis.facilitation.caseload.CaseId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What her facilitator would like to do to know her better, if she agrees. */
@Path("/api/v1/cases/{caseId}/assessment-proposals")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseAssessmentProposalsResource {

    private final Participants participants;
    private final ListAssessmentProposals listProposals;
    private final ProposeAssessment proposeAssessment;
    private final Paging paging;

    CaseAssessmentProposalsResource(
            Participants participants,
            ListAssessmentProposals listProposals,
            ProposeAssessment proposeAssessment,
            Paging paging) {
        this.participants = participants;
        this.listProposals = listProposals;
        this.proposeAssessment = proposeAssessment;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<AssessmentProposalResponse>>> listAssessmentProposals(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "assessment-proposals|" + caseId);
        ListAssessmentProposals.Query query = new ListAssessmentProposals.Query(
                new CaseId(caseId),
                page.place(at -> new AssessmentProposals.Place(at.instant(0), at.id(1))),
                page.fetch());
        return participants
                .current()
                .chain(participant -> listProposals.handle(participant, query))
                .map(found -> answer(uri, page, found));
    }

    private RestResponse<Page<AssessmentProposalResponse>> answer(
            UriInfo uri, PageRequest page, List<AssessmentProposal> found) {
        return paging.answer(
                uri,
                paging.page(page, found, one -> Position.of(one.proposedAt(), one.id()))
                        .map(AssessmentProposalResponse::of));
    }

    @POST
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<AssessmentProposalResponse> proposeAssessment(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewAssessmentProposalRequest request) {
        return participants
                .current()
                .chain(participant -> proposeAssessment.handle(participant, request.command(new CaseId(caseId))))
                .map(AssessmentProposalResponse::of);
    }
}
