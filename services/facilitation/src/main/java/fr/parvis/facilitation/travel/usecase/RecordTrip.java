package fr.parvis.facilitation.travel.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Records a way made; the caller's id makes a repeat the same trip. */
@ApplicationScoped
public final class RecordTrip {

    private final Trips trips;
    private final TripRules rules;

    RecordTrip(Trips trips, TripRules rules) {
        this.trips = trips;
        this.rules = rules;
    }

    @WithTransaction
    public Uni<Trip> handle(Trip trip) {
        rules.require(trip);
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
