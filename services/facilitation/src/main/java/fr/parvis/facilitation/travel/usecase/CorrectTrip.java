package fr.parvis.facilitation.travel.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.travel.EarlierTrip;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trip.Route;
import fr.parvis.facilitation.travel.TripCorrection;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Says a way anew, by its author alone; how it read before stays. Kilometres count as they read now, in a month that is over too. */
@ApplicationScoped
public final class CorrectTrip {

    private final Trips trips;
    private final TripRules rules;
    private final Clock clock;

    CorrectTrip(Trips trips, TripRules rules, Clock clock) {
        this.trips = trips;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What it was.
     *
     * @param seen looks at the present state and refuses when the caller has seen another
     */
    public record Command(
            UUID trip, LocalDate on, Route route, Vehicle vehicle, TripCorrection reason, Consumer<Trip> seen) {}

    @WithTransaction
    public Uni<Trip> handle(String facilitator, Command command) {
        return OwnTrip.of(facilitator, trips.lock(command.trip()))
                .invoke(command.seen())
                .chain(trip -> trip.says(command.on(), command.route(), command.vehicle())
                        ? Uni.createFrom().item(trip)
                        : correct(trip, command));
    }

    private Uni<Trip> correct(Trip before, Command command) {
        if (before.version() >= Trip.LAST) {
            throw new ProblemException(FacilitationProblem.CORRECTIONS_FULL);
        }
        Trip after = before.corrected(command.on(), command.route(), command.vehicle());
        rules.require(after);
        EarlierTrip earlier = new EarlierTrip(before, command.reason(), clock.instant());
        return trips.correct(earlier, after).replaceWith(after);
    }
}
