package fr.parvis.portal.pathway.rest;

import fr.parvis.portal.page.Frames;
import fr.parvis.portal.pathway.ReadPathway;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Her way. */
@Path("/mon-chemin")
@OnDemand
@RolesAllowed("PERSON")
@Produces("text/html;charset=UTF-8")
final class PathwayResource {

    private final ReadPathway readPathway;
    private final Frames frames;

    PathwayResource(ReadPathway readPathway, Frames frames) {
        this.readPathway = readPathway;
        this.frames = frames;
    }

    @GET
    public Uni<TemplateInstance> pathway() {
        return readPathway.handle().map(pathway -> PathwayPages.pathway(frames.signedIn(), pathway));
    }
}
