package fr.parvis.persons.voice.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.voice.Voices.Position;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What persons addressed to those who answer for the service: their words, and nobody's name. */
@Path("/api/v1/complaints")
@RolesAllowed(FileAccess.CARRIER_MANAGER)
public final class ComplaintsResource {

    private final CurrentCaller caller;
    private final AnswerHer answerHer;
    private final Paging paging;

    ComplaintsResource(CurrentCaller caller, AnswerHer answerHer, Paging paging) {
        this.caller = caller;
        this.answerHer = answerHer;
        this.paging = paging;
    }

    @GET
    public Uni<RestResponse<Page<ComplaintResponse>>> listComplaints(
            @QueryParam("answered") @DefaultValue("false") boolean answered,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "complaints|" + answered);
        Position after = page.after() == null ? null : Position.parse(page.after());
        return answerHer
                .forCarrier(caller.get(), answered, page.limit(), after)
                .map(found -> paging.answer(
                        uri, paging.page(page, found, Position::of).map(ComplaintResponse::of)));
    }

    @POST
    @Path("/{complaintId}/answers")
    @Idempotent
    @ResponseStatus(201)
    public Uni<ComplaintResponse> answerComplaint(UUID complaintId, @NotNull AnswerRequest request) {
        return answerHer.asCarrier(caller.get(), complaintId, request.words()).map(ComplaintResponse::of);
    }
}
