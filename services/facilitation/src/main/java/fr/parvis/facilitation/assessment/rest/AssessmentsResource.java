package fr.parvis.facilitation.assessment.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.usecase.FollowAssessment;
import fr.parvis.facilitation.assessment.usecase.ShowAssessment;
import fr.parvis.facilitation.assessment.usecase.ShowAssessmentTo;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One assessment: what it says stays, what becomes of it changes. */
@Path("/api/v1/assessments/{assessmentId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AssessmentsResource {

    private final Participants participants;
    private final ShowAssessment showAssessment;
    private final FollowAssessment followAssessment;
    private final ShowAssessmentTo showAssessmentTo;

    AssessmentsResource(
            Participants participants,
            ShowAssessment showAssessment,
            FollowAssessment followAssessment,
            ShowAssessmentTo showAssessmentTo) {
        this.participants = participants;
        this.showAssessment = showAssessment;
        this.followAssessment = followAssessment;
        this.showAssessmentTo = showAssessmentTo;
    }

    @GET
    public Uni<RestResponse<AssessmentResponse>> showAssessment(
            @PathParam("assessmentId") UUID assessmentId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showAssessment.handle(participant, assessmentId))
                .map(found -> Conditional.read(headers, tag(found), AssessmentResponse.of(found)));
    }

    /** Requires {@code If-Match}. */
    @PUT
    public Uni<RestResponse<AssessmentResponse>> followAssessment(
            @PathParam("assessmentId") UUID assessmentId,
            @NotNull @Valid FollowUpRequest request,
            @Context HttpHeaders headers) {
        FollowAssessment.Command command = new FollowAssessment.Command(
                assessmentId, request.followUp(), present -> Conditional.requireMatch(headers, tag(present)));
        return participants
                .current()
                .chain(participant -> followAssessment.handle(participant, command))
                .map(followed -> ResponseBuilder.ok(AssessmentResponse.of(followed))
                        .tag(tag(followed))
                        .build());
    }

    /** Her act of saying who reads it. */
    @POST
    @Path("/visibility")
    @Idempotent
    public Uni<VisibilityResponse> showAssessmentTo(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid VisibilityRequest request) {
        ShowAssessmentTo.Command command =
                new ShowAssessmentTo.Command(assessmentId, request.visibility(), request.act());
        return participants
                .current()
                .chain(participant -> showAssessmentTo.handle(participant, command))
                .map(VisibilityResponse::of);
    }

    private static EntityTag tag(Assessment assessment) {
        return EntityTags.of("assessment", assessment.id(), assessment.version());
    }
}
