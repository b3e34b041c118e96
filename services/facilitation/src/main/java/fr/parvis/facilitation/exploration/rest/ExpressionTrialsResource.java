package fr.parvis.facilitation.exploration.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.exploration.usecase.LinkTrial;
import fr.parvis.facilitation.exploration.usecase.ListLinkedTrials;
import fr.parvis.facilitation.expression.ExpressionId;
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

/** What she tried for one choice of hers. */
@Path("/api/v1/expressions/{expressionId}/trials")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ExpressionTrialsResource {

    private final Participants participants;
    private final LinkTrial linkTrial;
    private final ListLinkedTrials listLinkedTrials;

    ExpressionTrialsResource(Participants participants, LinkTrial linkTrial, ListLinkedTrials listLinkedTrials) {
        this.participants = participants;
        this.linkTrial = linkTrial;
        this.listLinkedTrials = listLinkedTrials;
    }

    @GET
    public Uni<RestResponse<Page<LinkedTrialResponse>>> listLinkedTrials(
            @PathParam("expressionId") UUID expressionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listLinkedTrials.handle(participant, new ExpressionId(expressionId)))
                .map(all -> new Page<>(all.stream().map(LinkedTrialResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("linked-trials", expressionId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<LinkedTrialResponse> linkTrial(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid NewLinkedTrialRequest request) {
        LinkTrial.Command command = new LinkTrial.Command(
                new ExpressionId(expressionId),
                request.optionId(),
                request.trialId(),
                request.nextStep(),
                request.act());
        return participants
                .current()
                .chain(participant -> linkTrial.handle(participant, command))
                .map(LinkedTrialResponse::of);
    }
}
