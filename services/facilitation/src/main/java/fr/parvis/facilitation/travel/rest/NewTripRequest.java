package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Trip;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way made.
 *
 * @param id chosen by the caller (random UUID): repeating it is harmless
 * @param originCommune official commune code
 * @param destinationCommune official commune code
 * @param vehicle OWN_VEHICLE when absent
 */
public record NewTripRequest(
        @NotNull UUID id,
        @NotNull LocalDate date,
        @NotNull @Pattern(regexp = "[0-9AB]{5}") String originCommune,
        @NotNull @Pattern(regexp = "[0-9AB]{5}") String destinationCommune,
        @NotNull @Min(0) @Max(2000) Integer kilometres,
        @Nullable @Min(0) @Max(1440) Integer minutes,
        @Nullable Vehicle vehicle) {

    Trip trip(String facilitator) {
        return new Trip(
                id,
                facilitator,
                date,
                new Trip.Route(originCommune, destinationCommune, kilometres, Objects.requireNonNullElse(minutes, 0)),
                Objects.requireNonNullElse(vehicle, Vehicle.OWN_VEHICLE),
                Trip.FIRST);
    }
}
