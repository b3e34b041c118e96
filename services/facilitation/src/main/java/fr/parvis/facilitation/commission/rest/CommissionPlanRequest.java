package fr.parvis.facilitation.commission.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.commission.CommissionType;
import fr.parvis.facilitation.commission.Plan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When, where and how a commission is meant to be; what is absent is empty.
 *
 * @param bodyName for EXISTING_BODY only: the meeting it is part of
 * @param durationMinutes 60 to 90
 * @param placeNote what makes the place a welcoming one
 * @param logistics what has to be brought or helped with
 * @param transport what she needs to come and to go back
 */
public record CommissionPlanRequest(
        @NotNull CommissionType type,
        @Nullable @Size(max = 200) String bodyName,
        @NotNull LocalDate date,
        @NotNull LocalTime startsAt,
        @NotNull @Min(1) @Max(1440) Integer durationMinutes,
        @NotBlank @Size(max = 300) String place,
        @Nullable @Size(max = 1000) String placeNote,
        @Nullable @Size(max = 1000) String logistics,
        @Nullable @Size(max = 1000) String transport) {

    Plan plan() {
        return new Plan(
                type,
                requireNonNullElse(bodyName, ""),
                date,
                startsAt.truncatedTo(ChronoUnit.MINUTES),
                durationMinutes,
                place,
                requireNonNullElse(placeNote, ""),
                requireNonNullElse(logistics, ""),
                requireNonNullElse(transport, ""));
    }
}
