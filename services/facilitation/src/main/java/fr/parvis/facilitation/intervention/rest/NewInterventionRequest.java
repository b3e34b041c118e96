package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.usecase.RecordIntervention;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done with her or for her.
 *
 * @param id chosen by the caller (random UUID): repeating it is harmless
 * @param withPerson true: direct, with her; false: indirect, for her
 * @param privateNote the facilitator's own; nobody else ever reads it
 */
public record NewInterventionRequest(
        @NotNull UUID id,
        @NotNull LocalDate date,
        @NotNull LocalTime start,
        @NotNull @Min(1) @Max(1440) Integer durationMinutes,
        @NotNull InterventionType type,
        @NotNull FacilitatorPosture posture,
        @NotNull InterventionMode mode,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 7) Set<@NotNull ActorSector> sectorsMet,
        @Nullable UUID expressionId,
        @NotNull Boolean askedByPerson,
        @NotNull Boolean withPerson,
        @Nullable @Min(0) @Max(1440) Integer travelMinutes,
        @Nullable @Min(0) @Max(2000) Integer travelKilometres,
        @Nullable @Size(max = 4000) String privateNote) {

    RecordIntervention.Command command(CaseId caseId) {
        return new RecordIntervention.Command(
                id,
                caseId,
                new Intervention.When(date, start, durationMinutes),
                new Intervention.Kind(type, posture, mode, Objects.requireNonNullElse(place, ""), withPerson),
                new Intervention.Travel(
                        Objects.requireNonNullElse(travelMinutes, 0), Objects.requireNonNullElse(travelKilometres, 0)),
                sectorsMet == null ? Set.of() : sectorsMet,
                expressionId == null ? null : new ExpressionId(expressionId),
                askedByPerson,
                Objects.requireNonNullElse(privateNote, ""));
    }
}
