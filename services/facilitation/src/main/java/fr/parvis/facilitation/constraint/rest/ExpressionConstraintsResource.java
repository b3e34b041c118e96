package fr.parvis.facilitation.constraint.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.constraint.usecase.ListConstraints;
import fr.parvis.facilitation.constraint.usecase.SayConstraint;
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

/** What she knows stands beside a choice; it never stands in its way. */
@Path("/api/v1/expressions/{expressionId}/constraints")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ExpressionConstraintsResource {

    private final Participants participants;
    private final SayConstraint sayConstraint;
    private final ListConstraints listConstraints;

    ExpressionConstraintsResource(
            Participants participants, SayConstraint sayConstraint, ListConstraints listConstraints) {
        this.participants = participants;
        this.sayConstraint = sayConstraint;
        this.listConstraints = listConstraints;
    }

    @GET
    public Uni<RestResponse<Page<ConstraintResponse>>> listConstraints(
            @PathParam("expressionId") UUID expressionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listConstraints.handle(participant, new ExpressionId(expressionId)))
                .map(all -> new Page<>(all.stream().map(ConstraintResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("constraints", expressionId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ConstraintResponse> sayConstraint(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid NewConstraintRequest request) {
        SayConstraint.Command command =
                new SayConstraint.Command(new ExpressionId(expressionId), request.words(), request.act());
        return participants
                .current()
                .chain(participant -> sayConstraint.handle(participant, command))
                .map(ConstraintResponse::of);
    }
}
