package fr.parvis.facilitation.travel.usecase;

import fr.parvis.facilitation.travel.EarlierTrip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows a facilitator how a way of hers read before it was corrected. */
@ApplicationScoped
public final class ListEarlierTrips {

    private final Trips trips;

    ListEarlierTrips(Trips trips) {
        this.trips = trips;
    }

    @WithTransaction
    public Uni<List<EarlierTrip>> handle(String facilitator, UUID id) {
        return OwnTrip.of(facilitator, trips.withId(id)).chain(trips::earlier);
    }
}
