package fr.parvis.portal.presentation.rest;

import fr.parvis.portal.page.Frame;
import fr.parvis.portal.page.Frames;
import fr.parvis.portal.presentation.Contact;
import fr.parvis.portal.presentation.ContactConfig;
import fr.parvis.portal.side.OnDemand;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.function.BiFunction;

/** Presents the facilitators to whoever comes by, on screen and on paper (UX-14). */
@Path("/decouvrir")
@Produces("text/html;charset=UTF-8")
@OnDemand
@PermitAll
final class PresentationResource {

    private final Frames frames;
    private final ContactConfig config;

    PresentationResource(Frames frames, ContactConfig config) {
        this.frames = frames;
        this.config = config;
    }

    @GET
    public TemplateInstance page() {
        return told(PresentationPages::page);
    }

    @GET
    @Path("/depliant")
    public TemplateInstance leaflet() {
        return told(PresentationPages::leaflet);
    }

    @GET
    @Path("/affiche")
    public TemplateInstance poster() {
        return told(PresentationPages::poster);
    }

    private TemplateInstance told(BiFunction<Frame, Contact, TemplateInstance> page) {
        return page.apply(frames.signedOut(), Contact.of(config));
    }
}
