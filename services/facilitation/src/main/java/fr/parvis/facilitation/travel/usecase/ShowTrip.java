package fr.parvis.facilitation.travel.usecase;

import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows a facilitator one of her own ways as it reads now. */
@ApplicationScoped
public final class ShowTrip {

    private final Trips trips;

    ShowTrip(Trips trips) {
        this.trips = trips;
    }

    @WithTransaction
    public Uni<Trip> handle(String facilitator, UUID id) {
        return OwnTrip.of(facilitator, trips.withId(id));
    }
}
