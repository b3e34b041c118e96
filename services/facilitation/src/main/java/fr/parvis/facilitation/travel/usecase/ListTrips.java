package fr.parvis.facilitation.travel.usecase;

import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a facilitator her own trips, newest first. */
@ApplicationScoped
public final class ListTrips {

    private final Trips trips;

    ListTrips(Trips trips) {
        this.trips = trips;
    }

    @WithTransaction
    public Uni<List<Trip>> handle(String facilitator, Trips.@Nullable Place after, int limit) {
        return trips.page(facilitator, after, limit);
    }
}
