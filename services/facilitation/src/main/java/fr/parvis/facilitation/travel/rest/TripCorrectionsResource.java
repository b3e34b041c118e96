package fr.parvis.facilitation.travel.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.usecase.CorrectTrip;
import fr.parvis.facilitation.travel.usecase.ListEarlierTrips;
import fr.parvis.facilitation.travel.usecase.ShowTrip;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One way of a facilitator's own: she corrects it, and reads how it read before. */
@Path("/api/v1/trips/{tripId}")
@RolesAllowed(Role.Names.FACILITATOR)
public final class TripCorrectionsResource {

    private final Participants participants;
    private final ShowTrip showTrip;
    private final CorrectTrip correctTrip;
    private final ListEarlierTrips listEarlierTrips;

    TripCorrectionsResource(
            Participants participants, ShowTrip showTrip, CorrectTrip correctTrip, ListEarlierTrips listEarlierTrips) {
        this.participants = participants;
        this.showTrip = showTrip;
        this.correctTrip = correctTrip;
        this.listEarlierTrips = listEarlierTrips;
    }

    @GET
    public Uni<RestResponse<TripResponse>> showTrip(@PathParam("tripId") UUID tripId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showTrip.handle(participant.subject(), tripId))
                .map(trip -> Conditional.read(headers, tag(trip), TripResponse.of(trip)));
    }

    /** Requires {@code If-Match}. How it read before stays. */
    @PUT
    public Uni<RestResponse<TripResponse>> correctTrip(
            @PathParam("tripId") UUID tripId,
            @NotNull @Valid TripCorrectionRequest request,
            @Context HttpHeaders headers) {
        CorrectTrip.Command command =
                request.command(tripId, present -> Conditional.requireMatch(headers, tag(present)));
        return participants
                .current()
                .chain(participant -> correctTrip.handle(participant.subject(), command))
                .map(trip ->
                        ResponseBuilder.ok(TripResponse.of(trip)).tag(tag(trip)).build());
    }

    /** First to last, all of them: there are never more than a few. */
    @GET
    @Path("/versions")
    public Uni<Page<EarlierTripResponse>> listEarlierTrips(@PathParam("tripId") UUID tripId) {
        return participants
                .current()
                .chain(participant -> listEarlierTrips.handle(participant.subject(), tripId))
                .map(all -> new Page<>(all.stream().map(EarlierTripResponse::of).toList(), null));
    }

    private static EntityTag tag(Trip trip) {
        return EntityTags.of("trip", trip.id(), trip.version());
    }
}
