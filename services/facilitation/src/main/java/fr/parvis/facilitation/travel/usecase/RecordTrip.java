package fr.parvis.facilitation.travel.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Records a way made; the caller's id makes a repeat the same trip. */
@ApplicationScoped
public final class RecordTrip {

    private final Trips trips;
    private final CommuneCheck communes;
    private final Clock clock;

    RecordTrip(Trips trips, CommuneCheck communes, Clock clock) {
        this.trips = trips;
        this.communes = communes;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Trip> handle(Trip trip) {
        PastDay.require(trip.on(), clock, "date");
        communes.require(trip.route().origin(), "originCommune");
        communes.require(trip.route().destination(), "destinationCommune");
        return trips.withId(trip.id())
                .chain(known -> known.isPresent()
                        ? same(known.get(), trip)
                        : trips.add(trip).replaceWith(trip));
    }

    private static Uni<Trip> same(Trip known, Trip trip) {
        return known.equals(trip)
                ? Uni.createFrom().item(known)
                : Uni.createFrom().failure(new ProblemException(FacilitationProblem.TRIP_EXISTS));
    }
}
