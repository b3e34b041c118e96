package fr.parvis.facilitation.goal.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.goal.usecase.ListGoals;
import fr.parvis.facilitation.goal.usecase.SetGoal;
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

/** Her goals. */
@Path("/api/v1/cases/{caseId}/goals")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseGoalsResource {

    private final Participants participants;
    private final SetGoal setGoal;
    private final ListGoals listGoals;
    private final Paging paging;

    CaseGoalsResource(Participants participants, SetGoal setGoal, ListGoals listGoals, Paging paging) {
        this.participants = participants;
        this.setGoal = setGoal;
        this.listGoals = listGoals;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<GoalResponse> setGoal(@PathParam("caseId") UUID caseId, @NotNull @Valid NewGoalRequest request) {
        SetGoal.Command command = new SetGoal.Command(
                new CaseId(caseId),
                request.words(),
                request.expressionIds().stream().map(ExpressionId::new).toList(),
                request.act());
        return participants
                .current()
                .chain(participant -> setGoal.handle(participant, command))
                .map(GoalResponse::of);
    }

    @GET
    public Uni<RestResponse<Page<GoalResponse>>> listGoals(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "goals|" + caseId);
        Long before = page.place(at -> at.number(0));
        ListGoals.Query query = new ListGoals.Query(new CaseId(caseId), before, page.fetch());
        return participants
                .current()
                .chain(participant -> listGoals.handle(participant, query))
                .map(goals -> paging.answer(
                        uri,
                        paging.page(page, goals, goal -> Long.toString(goal.recorded()))
                                .map(GoalResponse::of)));
    }
}
