package fr.parvis.facilitation.interview.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.interview.usecase.ListInterviews;
import fr.parvis.facilitation.interview.usecase.PlanInterview;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reception interviews of one case. */
@Path("/api/v1/cases/{caseId}/interviews")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseInterviewsResource {

    private final Participants participants;
    private final PlanInterview planInterview;
    private final ListInterviews listInterviews;
    private final Paging paging;

    CaseInterviewsResource(
            Participants participants, PlanInterview planInterview, ListInterviews listInterviews, Paging paging) {
        this.participants = participants;
        this.planInterview = planInterview;
        this.listInterviews = listInterviews;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<InterviewResponse> planInterview(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewInterviewRequest request) {
        PlanInterview.Command command =
                new PlanInterview.Command(new CaseId(caseId), request.kind(), request.plannedOn());
        return participants
                .current()
                .chain(participant -> planInterview.handle(participant, command))
                .map(planned -> InterviewResponse.of(planned.interview(), planned.warnings()));
    }

    @GET
    public Uni<RestResponse<Page<InterviewResponse>>> listInterviews(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "interviews|" + caseId);
        ListInterviews.Query query = new ListInterviews.Query(
                new CaseId(caseId), page.place(at -> new Interviews.Place(at.instant(0), at.id(1))), page.fetch());
        return participants
                .current()
                .chain(participant -> listInterviews.handle(participant, query))
                .map(all -> paging.answer(
                        uri,
                        paging.page(page, all, one -> Position.of(one.course().enteredAt(), one.id()))
                                .map(InterviewResponse::of)));
    }
}
