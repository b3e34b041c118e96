package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.lifeproject.usecase.FixLifeProject;
import fr.parvis.facilitation.lifeproject.usecase.ListLifeProjects;
import fr.parvis.facilitation.lifeproject.usecase.PreviewLifeProject;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Her life project, version by version: first the exact text, then her act. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseLifeProjectsResource {

    private final Participants participants;
    private final PreviewLifeProject previewLifeProject;
    private final FixLifeProject fixLifeProject;
    private final ListLifeProjects listLifeProjects;
    private final Paging paging;

    CaseLifeProjectsResource(
            Participants participants,
            PreviewLifeProject previewLifeProject,
            FixLifeProject fixLifeProject,
            ListLifeProjects listLifeProjects,
            Paging paging) {
        this.participants = participants;
        this.previewLifeProject = previewLifeProject;
        this.fixLifeProject = fixLifeProject;
        this.listLifeProjects = listLifeProjects;
        this.paging = paging;
    }

    /** The exact text she would fix; changes nothing, so it needs no Idempotency-Key. */
    @POST
    @Path("/life-projects:preview")
    public Uni<LifeProjectPreviewResponse> previewLifeProject(
            @PathParam("caseId") UUID caseId, @NotNull @Valid LifeProjectPreviewRequest request) {
        PreviewLifeProject.Query query =
                new PreviewLifeProject.Query(new CaseId(caseId), ids(request.expressionIds()), request.nextCheckOn());
        return participants
                .current()
                .chain(participant -> previewLifeProject.handle(participant, query))
                .map(LifeProjectPreviewResponse::of);
    }

    @POST
    @Path("/life-projects")
    @Idempotent
    @ResponseStatus(201)
    public Uni<LifeProjectResponse> fixLifeProject(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewLifeProjectRequest request) {
        FixLifeProject.Command command = new FixLifeProject.Command(
                new CaseId(caseId),
                ids(request.expressionIds()),
                request.nextCheckOn(),
                request.textHash(),
                request.act());
        return participants
                .current()
                .chain(participant -> fixLifeProject.handle(participant, command))
                .map(LifeProjectResponse::of);
    }

    /** Newest first. */
    @GET
    @Path("/life-projects")
    public Uni<RestResponse<Page<LifeProjectResponse>>> listLifeProjects(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "life-projects|" + caseId);
        Integer before = page.place(at -> (int) at.number(0));
        ListLifeProjects.Query query = new ListLifeProjects.Query(new CaseId(caseId), before, page.fetch());
        return participants
                .current()
                .chain(participant -> listLifeProjects.handle(participant, query))
                .map(versions -> paging.answer(
                        uri,
                        paging.page(page, versions, version -> Integer.toString(version.number()))
                                .map(LifeProjectResponse::of)));
    }

    private static List<ExpressionId> ids(List<UUID> ids) {
        return ids.stream().map(ExpressionId::new).toList();
    }
}
