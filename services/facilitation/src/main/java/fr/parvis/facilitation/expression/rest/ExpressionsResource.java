package fr.parvis.facilitation.expression.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.usecase.ListComments;
import fr.parvis.facilitation.expression.usecase.MarkPriority;
import fr.parvis.facilitation.expression.usecase.TurnExpression;
import fr.parvis.facilitation.expression.usecase.WriteComment;
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

/** What can be said of one expression without touching its words. */
@Path("/api/v1/expressions/{expressionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ExpressionsResource {

    private final Participants participants;
    private final MarkPriority markPriority;
    private final TurnExpression turnExpression;
    private final WriteComment writeComment;
    private final ListComments listComments;

    ExpressionsResource(
            Participants participants,
            MarkPriority markPriority,
            TurnExpression turnExpression,
            WriteComment writeComment,
            ListComments listComments) {
        this.participants = participants;
        this.markPriority = markPriority;
        this.turnExpression = turnExpression;
        this.writeComment = writeComment;
        this.listComments = listComments;
    }

    @POST
    @Path("/priority")
    @Idempotent
    public Uni<ExpressionResponse> markPriority(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid PriorityRequest request) {
        MarkPriority.Command command =
                new MarkPriority.Command(new ExpressionId(expressionId), request.priority(), request.act());
        return participants
                .current()
                .chain(participant -> markPriority.handle(participant, command))
                .map(ExpressionResponse::of);
    }

    @POST
    @Path("/state")
    @Idempotent
    public Uni<ExpressionResponse> turnExpression(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid ExpressionStateRequest request) {
        TurnExpression.Command command =
                new TurnExpression.Command(new ExpressionId(expressionId), request.state(), request.act());
        return participants
                .current()
                .chain(participant -> turnExpression.handle(participant, command))
                .map(ExpressionResponse::of);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @ResponseStatus(201)
    public Uni<CommentResponse> writeComment(
            @PathParam("expressionId") UUID expressionId, @NotNull @Valid NewCommentRequest request) {
        return participants
                .current()
                .chain(participant -> writeComment.handle(participant, new ExpressionId(expressionId), request.text()))
                .map(CommentResponse::of);
    }

    @GET
    @Path("/comments")
    public Uni<RestResponse<Page<CommentResponse>>> listComments(
            @PathParam("expressionId") UUID expressionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listComments.handle(participant, new ExpressionId(expressionId)))
                .map(all -> new Page<>(all.stream().map(CommentResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("comments", expressionId, 0, body), body));
    }
}
