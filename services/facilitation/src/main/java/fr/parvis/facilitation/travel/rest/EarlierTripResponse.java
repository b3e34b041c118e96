package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.travel.EarlierTrip;
import fr.parvis.facilitation.travel.TripCorrection;
import java.time.Instant;

/** How a way read before it was corrected. */
public record EarlierTripResponse(TripResponse trip, TripCorrection reason, Instant correctedAt) {

    static EarlierTripResponse of(EarlierTrip earlier) {
        return new EarlierTripResponse(TripResponse.of(earlier.trip()), earlier.reason(), earlier.correctedAt());
    }
}
