package fr.parvis.persons.voice.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.voice.rest.VoiceBodies.AnswerRequest;
import fr.parvis.persons.voice.rest.VoiceBodies.ComplaintResponse;
import fr.parvis.persons.voice.usecase.AnswerHer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What persons addressed to those who answer for the service: their words, and nobody's name. */
@Path("/api/v1/complaints")
@RolesAllowed(AnswerHer.CARRIER_MANAGER)
public final class ComplaintsResource {

    private final CurrentCaller caller;
    private final AnswerHer answerHer;

    ComplaintsResource(CurrentCaller caller, AnswerHer answerHer) {
        this.caller = caller;
        this.answerHer = answerHer;
    }

    @GET
    public Uni<List<ComplaintResponse>> listComplaints(
            @QueryParam("answered") @DefaultValue("false") boolean answered) {
        return answerHer
                .forCarrier(answered)
                .map(all -> all.stream().map(ComplaintResponse::of).toList());
    }

    @POST
    @Path("/{complaintId}/answers")
    @Idempotent
    @ResponseStatus(201)
    public Uni<ComplaintResponse> answerComplaint(UUID complaintId, @NotNull AnswerRequest request) {
        return answerHer.asCarrier(caller.get(), complaintId, request.words()).map(ComplaintResponse::of);
    }
}
