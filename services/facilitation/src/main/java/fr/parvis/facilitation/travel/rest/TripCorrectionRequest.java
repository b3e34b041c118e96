package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.TripCorrection;
import fr.parvis.facilitation.travel.usecase.CorrectTrip;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A way, said whole.
 *
 * @param reason a code: there are no words about a way
 * @param originCommune official commune code
 * @param destinationCommune official commune code
 */
public record TripCorrectionRequest(
        @NotNull TripCorrection reason,
        @NotNull LocalDate date,
        @NotNull @Pattern(regexp = "[0-9AB]{5}") String originCommune,
        @NotNull @Pattern(regexp = "[0-9AB]{5}") String destinationCommune,
        @NotNull @Min(0) @Max(2000) Integer kilometres,
        @NotNull @Min(0) @Max(1440) Integer minutes,
        @NotNull Vehicle vehicle) {

    CorrectTrip.Command command(UUID trip, Consumer<Trip> seen) {
        return new CorrectTrip.Command(
                trip,
                date,
                new Trip.Route(originCommune, destinationCommune, kilometres, minutes),
                vehicle,
                reason,
                seen);
    }
}
