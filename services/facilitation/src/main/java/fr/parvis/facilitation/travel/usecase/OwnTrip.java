package fr.parvis.facilitation.travel.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.travel.Trip;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A way is its author's alone: to anybody else it does not exist. */
final class OwnTrip {

    private OwnTrip() {}

    static Uni<Trip> of(String facilitator, Uni<Optional<Trip>> search) {
        return search.map(found ->
                found.filter(trip -> trip.facilitator().equals(facilitator)).orElseThrow(Problems::notFound));
    }
}
