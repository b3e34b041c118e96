package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Trip;
import java.time.LocalDate;
import java.util.UUID;

/** A way made. */
public record TripResponse(
        UUID id,
        LocalDate date,
        String originCommune,
        String destinationCommune,
        int kilometres,
        int minutes,
        Vehicle vehicle) {

    static TripResponse of(Trip trip) {
        return new TripResponse(
                trip.id(),
                trip.on(),
                trip.route().origin(),
                trip.route().destination(),
                trip.route().kilometres(),
                trip.route().minutes(),
                trip.vehicle());
    }
}
