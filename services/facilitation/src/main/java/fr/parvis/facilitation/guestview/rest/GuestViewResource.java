package fr.parvis.facilitation.guestview.rest;

import fr.parvis.facilitation.guestview.usecase.ShowGuestView;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What a document for the guests of one commission is printed from. Without an entity tag: it would tell that something changed. */
@Path("/api/v1/commissions/{commissionId}/guest-view")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class GuestViewResource {

    private final Participants participants;
    private final ShowGuestView showGuestView;

    GuestViewResource(Participants participants, ShowGuestView showGuestView) {
        this.participants = participants;
        this.showGuestView = showGuestView;
    }

    @GET
    public Uni<GuestViewResponse> showGuestView(@PathParam("commissionId") UUID commissionId) {
        return participants
                .current()
                .chain(participant -> showGuestView.handle(participant, commissionId))
                .map(GuestViewResponse::of);
    }
}
