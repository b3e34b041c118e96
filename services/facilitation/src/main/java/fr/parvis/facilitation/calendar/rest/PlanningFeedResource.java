package fr.parvis.facilitation.calendar.rest;

import fr.parvis.facilitation.calendar.FeedSecret;
import fr.parvis.facilitation.calendar.usecase.CloseFeed;
import fr.parvis.facilitation.calendar.usecase.OpenFeed;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.portal.PortalConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The address of a facilitator's calendar. No answer is kept for a repetition: it would hold the secret; the last call counts. */
@Path("/api/v1/planning/feed")
@RolesAllowed(Role.Names.FACILITATOR)
public final class PlanningFeedResource {

    /** Where the portal hands a calendar on to whoever knows its address. */
    private static final String PUBLIC = "/calendriers/";

    private final Participants participants;
    private final OpenFeed openFeed;
    private final CloseFeed closeFeed;
    private final PortalConfig portal;

    PlanningFeedResource(Participants participants, OpenFeed openFeed, CloseFeed closeFeed, PortalConfig portal) {
        this.participants = participants;
        this.openFeed = openFeed;
        this.closeFeed = closeFeed;
        this.portal = portal;
    }

    /** Opens it, or gives it a new secret. */
    @POST
    @ResponseStatus(201)
    public Uni<FeedResponse> openFeed() {
        return participants
                .current()
                .map(Participant::subject)
                .chain(openFeed::handle)
                .map(this::shown);
    }

    private FeedResponse shown(FeedSecret secret) {
        return new FeedResponse(
                CalendarsResource.PATH + "/" + secret.value(),
                portal.address()
                        .map(pages -> pages.resolve(PUBLIC + secret.value()).toString())
                        .orElse(null));
    }

    @DELETE
    @ResponseStatus(204)
    public Uni<Void> closeFeed() {
        return participants.current().map(Participant::subject).chain(closeFeed::handle);
    }
}
