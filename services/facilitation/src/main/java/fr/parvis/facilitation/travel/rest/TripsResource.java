package fr.parvis.facilitation.travel.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.travel.Trips;
import fr.parvis.facilitation.travel.usecase.ListTrips;
import fr.parvis.facilitation.travel.usecase.RecordTrip;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A facilitator's own trips. */
@Path("/api/v1/trips")
@RolesAllowed(Role.Names.FACILITATOR)
public final class TripsResource {

    private final Participants participants;
    private final RecordTrip recordTrip;
    private final ListTrips listTrips;
    private final Paging paging;

    TripsResource(Participants participants, RecordTrip recordTrip, ListTrips listTrips, Paging paging) {
        this.participants = participants;
        this.recordTrip = recordTrip;
        this.listTrips = listTrips;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<TripResponse> recordTrip(@NotNull @Valid NewTripRequest request) {
        return participants
                .current()
                .chain(participant -> recordTrip.handle(request.trip(participant.subject())))
                .map(TripResponse::of);
    }

    @GET
    public Uni<RestResponse<Page<TripResponse>>> listTrips(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "trips");
        return participants
                .current()
                .chain(participant -> listTrips.handle(
                        participant.subject(), page.place(at -> new Trips.Place(at.day(0), at.id(1))), page.fetch()))
                .map(all -> paging.answer(
                        uri,
                        paging.page(page, all, one -> Position.of(one.on(), one.id()))
                                .map(TripResponse::of)));
    }
}
