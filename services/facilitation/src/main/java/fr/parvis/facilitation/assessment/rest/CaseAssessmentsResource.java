package fr.parvis.facilitation.assessment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.commons.web.rest.QueryDay;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.assessment.usecase.ListAssessments;
import fr.parvis.facilitation.assessment.usecase.RecordAssessment;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The assessments of one case. */
@Path("/api/v1/cases/{caseId}/assessments")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseAssessmentsResource {

    private final Participants participants;
    private final ListAssessments listAssessments;
    private final RecordAssessment recordAssessment;
    private final Paging paging;

    CaseAssessmentsResource(
            Participants participants,
            ListAssessments listAssessments,
            RecordAssessment recordAssessment,
            Paging paging) {
        this.participants = participants;
        this.listAssessments = listAssessments;
        this.recordAssessment = recordAssessment;
        this.paging = paging;
    }

    /** Those to be looked at again soonest come first; {@code until} leaves only those due by that day. */
    @GET
    public Uni<RestResponse<Page<AssessmentResponse>>> listAssessments(
            @PathParam("caseId") UUID caseId,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        QueryDay.require("until", until);
        PageRequest page = paging.request(limit, cursor, "assessments|" + caseId + "|" + until);
        ListAssessments.Query query = new ListAssessments.Query(
                new CaseId(caseId), until, page.place(at -> new Assessments.Place(at.day(0), at.id(1))), page.fetch());
        return participants
                .current()
                .chain(participant -> listAssessments.handle(participant, query))
                .map(found -> answer(uri, page, found));
    }

    private RestResponse<Page<AssessmentResponse>> answer(UriInfo uri, PageRequest page, List<Assessment> found) {
        return paging.answer(
                uri,
                paging.page(page, found, one -> Position.of(one.followUp().recheckOn(), one.id()))
                        .map(AssessmentResponse::of));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<AssessmentResponse> recordAssessment(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewAssessmentRequest request) {
        return participants
                .current()
                .chain(participant -> recordAssessment.handle(participant, request.command(new CaseId(caseId))))
                .map(AssessmentResponse::of);
    }
}
