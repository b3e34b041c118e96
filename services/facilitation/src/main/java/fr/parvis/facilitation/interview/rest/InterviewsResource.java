package fr.parvis.facilitation.interview.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.usecase.CloseInterview;
import fr.parvis.facilitation.interview.usecase.DecideInterview;
import fr.parvis.facilitation.interview.usecase.OpenInterview;
import fr.parvis.facilitation.interview.usecase.ShowInterview;
import fr.parvis.facilitation.interview.usecase.WriteNotes;
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

/** One interview, and her free decision at its end. */
@Path("/api/v1/interviews/{interviewId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InterviewsResource {

    private final Participants participants;
    private final ShowInterview showInterview;
    private final WriteNotes writeNotes;
    private final OpenInterview openInterview;
    private final DecideInterview decideInterview;
    private final CloseInterview closeInterview;
    private final CurrentOperation operation;

    InterviewsResource(
            Participants participants,
            ShowInterview showInterview,
            WriteNotes writeNotes,
            OpenInterview openInterview,
            DecideInterview decideInterview,
            CloseInterview closeInterview,
            CurrentOperation operation) {
        this.participants = participants;
        this.showInterview = showInterview;
        this.writeNotes = writeNotes;
        this.openInterview = openInterview;
        this.decideInterview = decideInterview;
        this.closeInterview = closeInterview;
        this.operation = operation;
    }

    @GET
    public Uni<RestResponse<InterviewResponse>> showInterview(
            @PathParam("interviewId") UUID interviewId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showInterview.handle(participant, interviewId))
                .map(interview -> Conditional.read(headers, tag(interview), InterviewResponse.of(interview)));
    }

    /** Requires {@code If-Match}. */
    @PUT
    @RolesAllowed(Role.Names.FACILITATOR)
    public Uni<RestResponse<InterviewResponse>> writeNotes(
            @PathParam("interviewId") UUID interviewId,
            @NotNull @Valid InterviewUpdateRequest request,
            @Context HttpHeaders headers) {
        WriteNotes.Command command = new WriteNotes.Command(
                interviewId, request.notes(), present -> Conditional.requireMatch(headers, tag(present)));
        return participants
                .current()
                .chain(participant -> writeNotes.handle(participant, command))
                .map(interview -> ResponseBuilder.ok(InterviewResponse.of(interview))
                        .tag(tag(interview))
                        .build());
    }

    @POST
    @Path("/opening")
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    public Uni<InterviewResponse> openInterview(@PathParam("interviewId") UUID interviewId) {
        return participants
                .current()
                .chain(participant -> openInterview.handle(participant, interviewId))
                .map(InterviewResponse::of);
    }

    @POST
    @Path("/decision")
    @Idempotent
    public Uni<InterviewResponse> decideInterview(
            @PathParam("interviewId") UUID interviewId, @NotNull @Valid DecisionRequest request) {
        DecideInterview.Command command = new DecideInterview.Command(
                interviewId, request.decision(), requireNonNullElse(request.words(), ""), request.act());
        return participants
                .current()
                .chain(participant -> decideInterview.handle(participant, command))
                .map(InterviewResponse::of);
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    public Uni<InterviewResponse> closeInterview(
            @PathParam("interviewId") UUID interviewId, @NotNull @Valid InterviewClosingRequest request) {
        // The appointment is named by the request: repeated after a lost answer it is the same one.
        CloseInterview.Command command = new CloseInterview.Command(interviewId, request.plan(operation.id()));
        return participants
                .current()
                .chain(participant -> closeInterview.handle(participant, command))
                .map(InterviewResponse::of);
    }

    private static EntityTag tag(Interview interview) {
        return EntityTags.of("interview", interview.id(), interview.version());
    }
}
