package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention was, said whole: what is left out is nothing, not as before.
 *
 * @param reason why it is corrected; she reads it
 * @param privateNote the facilitator's own; nobody else ever reads it
 */
public record CorrectionRequest(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull LocalDate date,
        @NotNull LocalTime startsAt,
        @NotNull @Min(1) @Max(1440) Integer durationMinutes,
        @NotNull InterventionType type,
        @NotNull FacilitatorPosture posture,
        @NotNull InterventionMode mode,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 7) Set<@NotNull ActorSector> sectorsMet,
        @Nullable UUID expressionId,
        @Nullable UUID goalId,
        @NotNull Boolean askedByPerson,
        @NotNull Boolean withPerson,
        @Nullable @Min(0) @Max(1440) Integer travelMinutes,
        @Nullable @Min(0) @Max(2000) Integer travelKilometres,
        @Nullable Vehicle vehicle,
        @Nullable @Pattern(regexp = COMMUNE) String originCommune,
        @Nullable @Pattern(regexp = COMMUNE) String destinationCommune,
        @Nullable @Size(max = 4000) String privateNote) {

    private static final String COMMUNE = "[0-9AB]{5}";

    Intervention.Said said() {
        return new Intervention.Said(
                new Intervention.When(date, startsAt, durationMinutes),
                new Intervention.Kind(type, posture, mode, Objects.requireNonNullElse(place, ""), withPerson),
                travel(),
                sectorsMet == null ? Set.of() : sectorsMet,
                expressionId == null ? null : new ExpressionId(expressionId),
                goalId,
                askedByPerson,
                Objects.requireNonNullElse(privateNote, ""));
    }

    private Intervention.Travel travel() {
        return new Intervention.Travel(
                Objects.requireNonNullElse(travelMinutes, 0),
                Objects.requireNonNullElse(travelKilometres, 0),
                Objects.requireNonNullElse(vehicle, Vehicle.OWN_VEHICLE),
                originCommune,
                destinationCommune);
    }
}
