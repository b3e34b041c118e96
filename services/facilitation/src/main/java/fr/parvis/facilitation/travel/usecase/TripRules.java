package fr.parvis.facilitation.travel.usecase;

import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.travel.Trip;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What a way may say, when it is recorded and when it is said anew. */
@ApplicationScoped
final class TripRules {

    private final CommuneCheck communes;
    private final Clock clock;

    TripRules(CommuneCheck communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
    }

    /** Refuses (422) tomorrow and what is no commune. */
    void require(Trip trip) {
        PastDay.require(trip.on(), clock, "date");
        communes.require(trip.route().origin(), "originCommune");
        communes.require(trip.route().destination(), "destinationCommune");
    }
}
