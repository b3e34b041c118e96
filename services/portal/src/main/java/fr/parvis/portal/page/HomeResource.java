package fr.parvis.portal.page;

import fr.parvis.portal.side.Side;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads whoever signs in to the page of her or his role, and says good-bye. */
@Path("/")
@Produces("text/html;charset=UTF-8")
final class HomeResource {

    private final SecurityIdentity identity;
    private final Frames frames;

    HomeResource(SecurityIdentity identity, Frames frames) {
        this.identity = identity;
        this.frames = frames;
    }

    @GET
    @Authenticated
    public Response home() {
        Side side = frames.signedIn().side();
        if (side == Side.DEMAND && identity.hasRole("PERSON")) {
            return Response.seeOther(URI.create("/mon-espace")).build();
        }
        if (side == Side.OFFER && identity.hasRole("C360_COORDINATOR")) {
            return Response.seeOther(URI.create("/demandes")).build();
        }
        if (side == Side.NEUTRAL && (identity.hasRole("ARS") || identity.hasRole("GOVERNANCE"))) {
            return Response.seeOther(URI.create("/indicateurs")).build();
        }
        return Response.seeOther(URI.create("/bientot")).build();
    }

    /** For roles whose pages are not made yet. */
    @GET
    @Path("bientot")
    @Authenticated
    public TemplateInstance noPageYet() {
        return Pages.noPageYet(frames.signedIn());
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Pages.signedOut(frames.signedOut());
    }
}
