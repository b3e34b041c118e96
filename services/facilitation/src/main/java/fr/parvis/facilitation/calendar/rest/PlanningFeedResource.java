package fr.parvis.facilitation.calendar.rest;

import fr.parvis.facilitation.calendar.usecase.CloseFeed;
import fr.parvis.facilitation.calendar.usecase.OpenFeed;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
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

    private final Participants participants;
    private final OpenFeed openFeed;
    private final CloseFeed closeFeed;

    PlanningFeedResource(Participants participants, OpenFeed openFeed, CloseFeed closeFeed) {
        this.participants = participants;
        this.openFeed = openFeed;
        this.closeFeed = closeFeed;
    }

    /** Opens it, or gives it a new secret. */
    @POST
    @ResponseStatus(201)
    public Uni<FeedResponse> openFeed() {
        return participants
                .current()
                .map(Participant::subject)
                .chain(openFeed::handle)
                .map(secret -> new FeedResponse(CalendarsResource.PATH + "/" + secret.value()));
    }

    @DELETE
    @ResponseStatus(204)
    public Uni<Void> closeFeed() {
        return participants.current().map(Participant::subject).chain(closeFeed::handle);
    }
}
