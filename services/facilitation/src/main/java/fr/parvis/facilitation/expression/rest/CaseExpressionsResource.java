package fr.parvis.facilitation.expression.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.expression.usecase.ListExpressions;
import fr.parvis.facilitation.expression.usecase.RecordExpression;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Her life project. Words come in here and nowhere else, and no request changes them. */
@Path("/api/v1/cases/{caseId}/expressions")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseExpressionsResource {

    private final Participants participants;
    private final ListExpressions listExpressions;
    private final RecordExpression recordExpression;
    private final Clock clock;

    CaseExpressionsResource(
            Participants participants,
            ListExpressions listExpressions,
            RecordExpression recordExpression,
            Clock clock) {
        this.participants = participants;
        this.listExpressions = listExpressions;
        this.recordExpression = recordExpression;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<Page<ExpressionResponse>>> listExpressions(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listExpressions.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(ExpressionResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("expressions", caseId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ExpressionResponse> recordExpression(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewExpressionRequest request) {
        RecordExpression.Command command = new RecordExpression.Command(
                new CaseId(caseId),
                saying(request),
                request.medium(),
                Objects.requireNonNullElse(request.media(), List.of()),
                request.replaces() == null ? null : new ExpressionId(request.replaces()),
                request.act());
        return participants
                .current()
                .chain(participant -> recordExpression.handle(participant, command))
                .map(ExpressionResponse::of);
    }

    private Saying saying(NewExpressionRequest request) {
        return new Saying(
                request.type(),
                request.horizon(),
                request.domain(),
                request.words() == null || request.words().isBlank() ? "" : request.words(),
                Objects.requireNonNullElseGet(request.expressedOn(), () -> LocalDate.now(clock)),
                Medium.TEXT,
                request.pictograms() == null ? null : request.pictograms().pictograms());
    }
}
