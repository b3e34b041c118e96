package fr.parvis.portal.space.rest;

import fr.parvis.portal.page.Frames;
import fr.parvis.portal.side.OnDemand;
import fr.parvis.portal.space.ReadSpace;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Her space. */
@Path("/mon-espace")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class SpaceResource {

    private final ReadSpace readSpace;
    private final Frames frames;

    SpaceResource(ReadSpace readSpace, Frames frames) {
        this.readSpace = readSpace;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> space() {
        return readSpace.handle().map(page -> SpacePages.space(frames.signedIn(), page.space(), page.places()));
    }
}
