package fr.parvis.facilitation.travel.persistence;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.EarlierTrip;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.TripCorrection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "trip_version")
@IdClass(EarlierTripKey.class)
class EarlierTripRow {

    @Id
    @Column(name = "trip_id")
    UUID tripId = new UUID(0, 0);

    @Id
    int number;

    @Column(name = "made_on", updatable = false)
    LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "origin_commune", updatable = false)
    String originCommune = "";

    @Column(name = "destination_commune", updatable = false)
    String destinationCommune = "";

    @Column(updatable = false)
    int kilometres;

    @Column(updatable = false)
    int minutes;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Vehicle vehicle = Vehicle.OWN_VEHICLE;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    TripCorrection reason = TripCorrection.TYPING_MISTAKE;

    @Column(name = "corrected_at", updatable = false)
    Instant correctedAt = Instant.EPOCH;

    EarlierTripRow() {}

    EarlierTripRow(EarlierTrip earlier) {
        Trip trip = earlier.trip();
        tripId = trip.id();
        number = trip.version();
        madeOn = trip.on();
        originCommune = trip.route().origin();
        destinationCommune = trip.route().destination();
        kilometres = trip.route().kilometres();
        minutes = trip.route().minutes();
        vehicle = trip.vehicle();
        reason = earlier.reason();
        correctedAt = earlier.correctedAt();
    }

    EarlierTrip earlier(String facilitator) {
        Trip.Route route = new Trip.Route(originCommune, destinationCommune, kilometres, minutes);
        return new EarlierTrip(new Trip(tripId, facilitator, madeOn, route, vehicle, number), reason, correctedAt);
    }
}
