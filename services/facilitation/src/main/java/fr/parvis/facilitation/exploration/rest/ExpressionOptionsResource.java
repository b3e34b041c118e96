package fr.parvis.facilitation.exploration.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.exploration.usecase.AddOption;
import fr.parvis.facilitation.exploration.usecase.ListOptions;
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

/** What was looked at for one choice of hers. */
@Path("/api/v1/expressions/{expressionId}/options")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ExpressionOptionsResource {

    private final Participants participants;
    private final AddOption addOption;
    private final ListOptions listOptions;

    ExpressionOptionsResource(Participants participants, AddOption addOption, ListOptions listOptions) {
        this.participants = participants;
        this.addOption = addOption;
        this.listOptions = listOptions;
    }

    /** All of them, common law first, then as they came. */
    @GET
    public Uni<RestResponse<Page<OptionResponse>>> listOptions(
            @PathParam("expressionId") UUID expressionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listOptions.handle(participant, new ExpressionId(expressionId)))
                .map(all -> new Page<>(all.stream().map(OptionResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("options", expressionId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<OptionResponse> addOption(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid NewOptionRequest request) {
        return participants
                .current()
                .chain(participant ->
                        addOption.handle(participant, new ExpressionId(expressionId), request.possibility()))
                .map(OptionResponse::of);
    }
}
