package fr.parvis.facilitation.travel.persistence;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Trip;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "trip")
class TripRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(updatable = false)
    String facilitator = "";

    @Column(name = "made_on")
    LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "origin_commune")
    String originCommune = "";

    @Column(name = "destination_commune")
    String destinationCommune = "";

    int kilometres;

    int minutes;

    int version = Trip.FIRST;

    @Enumerated(EnumType.STRING)
    Vehicle vehicle = Vehicle.OWN_VEHICLE;

    TripRow() {}

    TripRow(Trip trip) {
        id = trip.id();
        facilitator = trip.facilitator();
        say(trip);
    }

    final void say(Trip trip) {
        version = trip.version();
        madeOn = trip.on();
        originCommune = trip.route().origin();
        destinationCommune = trip.route().destination();
        kilometres = trip.route().kilometres();
        minutes = trip.route().minutes();
        vehicle = trip.vehicle();
    }

    Trip trip() {
        return new Trip(
                id,
                facilitator,
                madeOn,
                new Trip.Route(originCommune, destinationCommune, kilometres, minutes),
                vehicle,
                version);
    }
}
