package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Trip;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A way made.
 *
 * @param version 1 as first recorded, one more with each correction
 */
public record TripResponse(
        UUID id,
        int version,
        LocalDate date,
        String originCommune,
        String destinationCommune,
        int kilometres,
        int minutes,
        Vehicle vehicle) {

    static TripResponse of(Trip trip) {
        return new TripResponse(
                trip.id(),
                trip.version(),
                trip.on(),
                trip.route().origin(),
                trip.route().destination(),
                trip.route().kilometres(),
                trip.route().minutes(),
                trip.vehicle());
    }
}
