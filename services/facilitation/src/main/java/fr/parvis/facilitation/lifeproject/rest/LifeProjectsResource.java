package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjects.DuePlace;
import fr.parvis.facilitation.lifeproject.usecase.ListDueLifeProjects;
import fr.parvis.facilitation.lifeproject.usecase.ShowLifeProject;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One version of a life project, and what a facilitator has to come back to. */
@Path("/api/v1/life-projects")
public final class LifeProjectsResource {

    private final Participants participants;
    private final ShowLifeProject showLifeProject;
    private final ListDueLifeProjects listDueLifeProjects;
    private final Paging paging;
    private final Clock clock;

    LifeProjectsResource(
            Participants participants,
            ShowLifeProject showLifeProject,
            ListDueLifeProjects listDueLifeProjects,
            Paging paging,
            Clock clock) {
        this.participants = participants;
        this.showLifeProject = showLifeProject;
        this.listDueLifeProjects = listDueLifeProjects;
        this.paging = paging;
        this.clock = clock;
    }

    /** The version with its text, as she fixed it. */
    @GET
    @Path("/{lifeProjectId}")
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
    public Uni<RestResponse<LifeProjectResponse>> showLifeProject(
            @PathParam("lifeProjectId") UUID lifeProjectId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showLifeProject.handle(participant, lifeProjectId))
                .map(shown -> LifeProjectResponse.of(shown.version(), shown.text()))
                .map(body -> Conditional.read(headers, EntityTags.of("life-project", lifeProjectId, 0, body), body));
    }

    /** What is to be looked at again soon or should have been, among the persons the caller accompanies; the earliest day first. */
    @GET
    @Path("/due")
    @RolesAllowed(Role.Names.FACILITATOR)
    public Uni<RestResponse<Page<DueLifeProjectResponse>>> listDueLifeProjects(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "due-life-projects");
        ListDueLifeProjects.Query query = new ListDueLifeProjects.Query(place(page.after()), page.fetch());
        return participants
                .current()
                .chain(participant -> listDueLifeProjects.handle(participant, query))
                .map(due -> paging.answer(
                        uri,
                        paging.page(page, due, LifeProjectsResource::position)
                                .map(version -> DueLifeProjectResponse.of(version, LocalDate.now(clock)))));
    }

    private static String position(LifeProject version) {
        return version.nextCheckOn() + "|" + version.caseId();
    }

    private static @Nullable DuePlace place(@Nullable String position) {
        if (position == null) {
            return null;
        }
        String[] parts = position.split("\\|", -1);
        return new DuePlace(LocalDate.parse(parts[0]), new CaseId(UUID.fromString(parts[1])));
    }
}
