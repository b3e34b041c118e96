package fr.parvis.facilitation.lifeproject.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.facilitation.lifeproject.usecase.ShowLifeProject;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One version of a life project. */
@Path("/api/v1/life-projects")
public final class LifeProjectsResource {

    private final Participants participants;
    private final ShowLifeProject showLifeProject;

    LifeProjectsResource(Participants participants, ShowLifeProject showLifeProject) {
        this.participants = participants;
        this.showLifeProject = showLifeProject;
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
}
